import { wordsOf } from '../../../text/lexicon.ts'
import type { SpacedDisputeRules } from '../../parts/spaced/disputes.ts'

const words = (list: string): ReadonlySet<string> => new Set(wordsOf(list).map((word) => word.replace('_', ' ')))

/** What contradictions are told by. */
export const disputes: SpacedDisputeRules = {
  denials:
    words(`deny dispute reject refute rebut contradict dismiss rubbish disprove discredit debunk challenge contest counter repudiate question disagree brush_off shoot_down
    wave_off laugh_off take_issue scoff`),
  answers: words(
    `hit_back fire_back push_back shoot_back clap_back strike_back hit_out lash_out snap_back bite_back fight_back retort retaliate`,
  ),
  toward: words('at against with to on'),
  claims:
    words(`claim claims allegation allegations accusation accusations charge charges report reports statement statements suggestion suggestions assertion assertions contention remark remarks
    comment comments criticism story account version argument arguments finding findings conclusion conclusions rumor rumors rumour rumours characterisation characterization notion idea
    complaint complaints view views words narrative description lawsuit testimony denial denials estimate estimates explanation explanations interpretation figures theory prediction warning warnings`),
  elsewhere: words(
    'charge charges allegations accusations report reports story rumor rumors rumour rumours lawsuit testimony complaint complaints',
  ),
  gainsaying: words('deny dispute refute rebut contradict contest'),
  bare: words('disagree demur'),
  pointing: words('it that this'),
  wrong:
    words(`false untrue wrong baseless unfounded groundless fabricated incorrect inaccurate misleading nonsense lie lies fake hoax slander libel defamatory mistaken bogus absurd
    ridiculous preposterous ludicrous rubbish outrageous`),
  attacks: words(
    `accuse criticise criticize blame attack slam blast condemn denounce allege claim charge sue mock ridicule berate rebuke call brand label`,
  ),
}
