import { createLatinSentences } from '../_shared/sentences/latin.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** English sentences: “Why?” Ms Voss asked is one, so is the U.S. Senate, and 3.5 percent. */
export const sentences = createLatinSentences({
  leading: words(
    'mr mrs ms messrs dr prof rev fr hon gov sen rep gen lt col maj capt cmdr sgt cpl pvt adm brig st ste mt ft vs no nos vol fig pp art sec gen.lt lt.gen',
  ),
  trailing: words(
    'jr sr inc ltd co corp llc plc bros etc dept est ave blvd rd approx a.m p.m u.s u.k u.n e.u d.c e.g i.e ph.d m.d b.a m.a jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun',
  ),
  starters: words(
    'the a an it its it’s he she they we you i his her their our this that these those there here in on at by for from to of with but and or so yet if when then while after before since as although though because however meanwhile what who why how where not no one some many most all both each',
  ),
  said: /\b(?:said|says|asked|asks|told|added|wrote|writes|shouted|replied|cried|wondered|joked|quipped)\b/,
})
