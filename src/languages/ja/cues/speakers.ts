import type { ParticleSpeakerRules } from '../../parts/particle/cues/speakers.ts'
import { titles } from '../titles/titles.ts'
import {
  AFTER_NAME,
  BODIES,
  listed,
  NOT_ALONE,
  NOT_BODIES,
  NOT_PEOPLE,
  OFFICES,
  PAPERS,
  PEOPLE,
  REPORTS,
  TRADES,
} from './heads.ts'

const TITLES = `${OFFICES}|${TRADES}`
/** Whatever title may follow a name. */
const ALL_TITLES = listed(titles.join(' '))

/** How the one who speaks is known in a Japanese clause. */
export const speakers: ParticleSpeakerRules = {
  pronouns: [
    { word: '彼', means: 'person', gender: 'male' },
    { word: '彼女', means: 'person', gender: 'female' },
    { word: '同氏', means: 'person' },
    { word: '本人', means: 'person' },
    { word: '同選手', means: 'person' },
    { word: '同容疑者', means: 'person' },
    { word: '彼ら', means: 'people' },
    { word: '彼女ら', means: 'people' },
    { word: '彼女たち', means: 'people' },
    { word: '両氏', means: 'people' },
    { word: '同社', means: 'organisation' },
    { word: '同グループ', means: 'organisation' },
    { word: '同団体', means: 'organisation' },
    { word: '同組織', means: 'organisation' },
    { word: '同機関', means: 'organisation' },
  ],
  pointing: /^(?:同(?!士|時|様|期|席|盟|行|窓|性|意|感|情|居|級|僚)|当該|この|その)/u,
  pointed: [
    { word: '大', endings: ['大', '大学'] },
    { word: '校', endings: ['高校', '中学', '小学校', '中学校', '学校', '学園', '学院', '校'] },
    { word: '院', endings: ['院'] },
    { word: '会', endings: ['会'] },
    { word: '党', endings: ['党', '維新'] },
    ...[
      '省',
      '庁',
      '局',
      '署',
      '社',
      '市',
      '県',
      '州',
      '町',
      '村',
      '協会',
      '連盟',
      '委員会',
      '研究所',
      '病院',
      '大学',
    ].map((word) => ({ word, endings: [word] })),
    ...['企業', '機構', '陣営', '法人', '財団'].map((word) => ({ word, endings: [''] })),
  ],
  afterPerson: new RegExp(
    `^(?:${AFTER_NAME}|(?:[\\p{Script=Han}ァ-ヶー・]{0,12})(?:${TITLES}|${ALL_TITLES}))(?:ら|たち|達)?(?:[0-9０-９]+人)?(?:自身|本人)?$`,
    'u',
  ),
  afterBody: /^(?:側|社|本社|当局|本部|紙|誌|など|自身|グループ)?$/u,
  title: new RegExp(`(?:${OFFICES})$`, 'u'),
  people: new RegExp(`(?:${PEOPLE}|${TITLES})(?:ら|たち|達|側)?(?:[0-9０-９一二三四五六七八九十]+人)?$`, 'u'),
  notPeople: new RegExp(`(?:${NOT_PEOPLE})(?:ら|たち|達)?(?:[0-9０-９]+人)?$`, 'u'),
  bodies: new RegExp(`(?:${BODIES})(?:側|当局|など)?$`, 'u'),
  notBodies: new RegExp(`(?:${NOT_BODIES})$|^(?:${NOT_ALONE})$`, 'u'),
  papers: new RegExp(`(?:${PAPERS})$`, 'u'),
  reports: new RegExp(`(?:${REPORTS})$`, 'u'),
  share:
    /(?:[0-9０-９一二三四五六七八九十.．]+(?:割|％|%|パーセント|人)(?:以上|超|近く|余り|弱|強)?|多く|一部|大半|過半数|大多数|半数|ほとんど|全員|数人|複数|一人|1人|２人|人々|人たち|人物)$/u,
  age: /^[0-9０-９]+(?:歳|才)$/u,
  genders: {
    male: /(?:息子|夫|父親?|兄|弟|祖父|長男|次男|三男|男性|男子|少年|元夫|おじ)(?:の|、|である)?$/u,
    female: /(?:娘|妻|母親?|姉|妹|祖母|長女|次女|三女|女性|女子|少女|女優|元妻|主婦|おば|王女|女王)(?:の|、|である)?$/u,
  },
  isName: ({ detail }) => /固有名詞-(?:人名|組織|地域-国)/u.test(detail),
  isPersonName: ({ detail }) => detail.includes('人名'),
  isForeign: ({ text, detail }) =>
    detail === 'UNK' && /^[\p{Script=Katakana}ーA-Za-z][\p{Script=Katakana}ー・＝A-Za-z.]{2,}$/u.test(text),
  single:
    /(?:男性|女性|男|女|男子|女子|少年|少女|父親|母親|父|母|夫|妻|息子|娘|氏|さん|長|容疑者|被告|選手|監督|作家|俳優|歌手)$/u,
  isNominal: ({ part, text, detail }) =>
    part === 'NOUN' ||
    part === 'PROPN' ||
    part === 'PRON' ||
    part === 'NUM' ||
    part === 'X' ||
    (part === 'DET' && /^(?:この|その|ある|同|当|本|各|全)$/u.test(text)) ||
    /^[・＝=／/&＆－.\-’'％%ー]+$/u.test(text) ||
    detail === '助詞-並立助詞',
  source: /に(?:よると|よれば|よりますと|いわせれば)|が(?:言う|いう|語る|話す)には/gu,
  toldBy:
    /の(?:話|調べ|発表|分析|推計|説明|報道|調査|試算|集計|見立て|証言|関係者の話|談話|まとめ|統計|データ|予測|話し)(?:では|によると|で)(?=、)/gu,
  sameTitles: [
    ['外務大臣', '外相'],
    ['財務大臣', '財務相'],
    ['国防大臣', '国防相'],
    ['防衛大臣', '防衛相'],
    ['総理大臣', '首相'],
    ['総理', '首相'],
    ['内閣総理大臣', '首相'],
    ['経済産業大臣', '経産相'],
    ['最高経営責任者', 'CEO'],
    ['ＣＥＯ', 'CEO'],
  ],
  audience: /(?:記者団|記者ら|記者|報道陣|観客|聴衆|議員ら|本紙|市民|支持者ら|支持者|ファン|警察官|捜査員|調べ)$/u,
  asking: /^(?:取材|聞き取り|インタビュー)$/u,
  asked: /の(?:電話)?(?:取材|インタビュー|質問|問い合わせ)$/u,
}
