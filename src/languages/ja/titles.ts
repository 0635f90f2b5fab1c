import { createLexicon } from '../../text/lexicon.ts'
import type { ParticleTitleRules } from '../parts/particle/titles.ts'
import { gendered } from './titles/gendered.ts'
import { honorifics } from './titles/honorifics.ts'
import { noRoles, persons, relations } from './titles/persons.ts'
import { bodyTitles, titles as list, placeTitles, ranks, sections, sureTitles } from './titles/titles.ts'

export const titles: ParticleTitleRules = {
  honorifics: createLexicon(honorifics),
  titles: createLexicon([...list, ...placeTitles, ...bodyTitles]),
  sureTitles: createLexicon(sureTitles),
  ranks: createLexicon(ranks),
  placeTitles: createLexicon(placeTitles),
  bodyTitles: createLexicon(bodyTitles),
  persons: createLexicon([...persons, ...relations]),
  relations: createLexicon(relations),
  sections: new Set(sections),
  titleEnds: new Set(['官', '長', '相']),
  notTitles: new Set(
    '成長 延長 身長 最長 特長 増長 助長 冗長 全長 波長 体長 年長 生長 器官 真相 様相 世相 形相 血相 面相 相'.split(' '),
  ),
  wholeTitles: createLexicon(['影の大臣', '影の財務相', '影の外相', '影の内閣', '影の首相']),
  forms: createLexicon(
    'ドクター ミスター ミセス ミズ ミス サー レディ レディー ロード デイム デーム シスター ブラザー プリンス プリンセス マダム ムッシュ セニョール キャプテン コーチ ラビ シェイク シェイフ アヤトラ イマーム'.split(
      ' ',
    ),
  ),
  unsure: new Set(['様', '君', '殿', '嬢']),
  noRoles: createLexicon(noRoles),
  modifiers: createLexicon([
    '元',
    '前',
    '現',
    '新',
    '副',
    '故',
    '次期',
    '初代',
    '名誉',
    '首席',
    '主席',
    '主任',
    '筆頭',
    '共同',
    '代表',
    '暫定',
    '常任',
    '担当',
    '当時の',
    '元・',
    '前・',
  ]),
  // ブリンケン米国務長官, プーチン露大統領
  countries: createLexicon(
    '米 英 仏 独 露 ロ 中 韓 朝 伊 加 豪 印 比 越 泰 台 日 西 米国 英国 中国 韓国 北朝鮮 ロシア ドイツ フランス イタリア カナダ インド オーストラリア イスラエル ウクライナ イラン トルコ ブラジル メキシコ アメリカ イギリス 台湾 フィリピン'.split(
      ' ',
    ),
  ),
  // トランプ大統領選挙, 首相官邸
  compounds: createLexicon('選 選挙 官邸 府 制 令 職 公邸 執務室 会談 杯 賞 会 候補指名'.split(' ')),
  joins: new Set(['兼']),
  offices: createLexicon(
    'を務め を務めていた に就任した に選ばれた に任命された を務める を務めた を務めて を務めている に就任 に選出 に任命 に起用 として知られ を歴任 を兼ね に選ばれ に指名 に再選 に復帰 の座に に昇格 を引退 を退任 を辞任'.split(
      ' ',
    ),
  ),
  gendered,
}
