import type { UnitContext, UnitForm } from '../../parts/units.ts'

// 2回目, 3番目 · 2人組: an order or a compound, no count
const ORDINAL = /^(?:目(?!標|的|立|指|撃|前|下)|番目|連[覇勝敗休]|ごと|おき|あたり|当たり|につき)/

/** Counters, with what each one begins instead. */
const count = (forms: string, instead: RegExp | null = null): UnitForm[] =>
  forms.split(' ').map((form) => ({
    form,
    unit: null,
    kind: 'count',
    factor: 1,
    noun: false,
    fits: ({ after }) => !ORDINAL.test(after) && !instead?.test(after),
  }))

// 3回表, 5回2失点, 7回に登板: an inning
const BASEBALL = /本塁打|安打|失点|先発|投手|登板|打線|適時|投球|救援|満塁|犠飛/
const INNING =
  /^(?:に?[0-9０-９]{1,2}(?:点|失点|安打)|を投げ|[表裏]|の[表裏]|[0-9０-９](?:失点|安打)|途中|を[0-9０-９無]|に(?:勝ち越|追加|逆転|同点|先制)|、)/
const time = ({ before, after }: UnitContext): boolean =>
  !ORDINAL.test(after) &&
  !/^(?:[戦転復答収線避生帰路顧忌り]|数券|国[会連]|[生期]生)/.test(after) &&
  !(INNING.test(after) && (BASEBALL.test(before) || BASEBALL.test(after) || !/^、/.test(after)))

// 3つ · 2つの店 ; not 二つ返事, 三つ巴, 三つ星
const thing = ({ value, after }: UnitContext): boolean =>
  value > 2 && !/^(?:目|星|葉|巴|子|編|返事|折|ずつ|とも$|どき|切り)/.test(after)

// 12州 · 3市 ; not 州都, 市長
const area = (form: string, instead: RegExp): UnitForm[] =>
  count(form).map((unit) => ({
    ...unit,
    fits: ({ value, digits, before, after }: UnitContext) =>
      digits && value >= 2 && !instead.test(after) && !/[\u30a1-\u30ffA-Za-z]$/.test(before),
  }))

const people: readonly UnitForm[] = [
  ...count(
    '人',
    /^(?:間(?!違)|気|口|物|生|事|材|種|権|類|体|工|民|格|質|命|道|員|数|出|手|型|形|為|海|混|影|並|選|柄|脈|徳|情|望|称|見|知|心|的)/,
  ),
  ...count('名', /^(?:義|前|称|誉|古|門|店|所|乗|簿|詞|指|刺|作|曲|物|神|護|瀬|寄|高|人|分|声|画|字|目)/),
  ...count('人分'),
  ...count('世帯', /^[主数]/),
  ...count('家族 カップル 夫婦 団体 政党 陣営', /^[構連]/),
  ...count('議席 選挙区 小選挙区 席', /^(?:[上巻次者順数替]|を?占)/),
  ...count('票', /^[田決読]/),
]

const things: readonly UnitForm[] = [
  ...count('個', /^(?:人(?!の)|性|別|室|々|展|体|所)/),
  ...count('つ').map((unit): UnitForm => ({ ...unit, fits: thing })),
  ...count('件', /^[名数]/),
  ...count('社', /^(?:会|長|員|内|説|交|債|宅|是|屋|殿|務|名|名|史|葬|格|外|中)/),
  ...count(
    '本',
    /^(?:部|社|人|当|格|日|店|国|文|物|来|校|会|土|命|質|州|選|番|能|音|年|誌|紙|線|館|堂|願|名|塁|気|場|殿|署|職|庁|木|町|立て|件|業|拠|式|腰|気|領|籍)/,
  ),
  ...count('戦', /^(?:争|略|術|後|前|場|車|死|国|況|没|線|火|い|っ|闘|力|士|績|乱|災)/),
  ...count('勝 敗 連勝 連敗', /^(?:[0-9０-９つ手者負利率ち算因訴機浦らん北戦]|て)/),
  ...count('本塁打 安打 ゴール アシスト リバウンド ホール ストローク アンダー オーバー'),
  ...count('台', /^(?:風|湾|北|本|所|詞|地|帳|無|頭|数|座|中|東|南|車|紙)/),
  ...count('枚', /^[方挙数]/),
  ...count(
    '冊 通 膳 皿 袋 缶 瓶 粒 錠 滴 束 巻 脚 張り 振り',
    /^(?:り|信|過|常|行|貨|学|勤|路|報|知|話|商|訳|院|例|算|用|達|園|販|頭|子|本|数|力|気|注)/,
  ),
  ...count('点', /^(?:数|差|滴|検|灯|火|在|字|々|呼|眼|描|か|目|取|を(?:置|絞|踏))/),
  ...count(
    '件 品 品目 項目 種 種類 作品 銘柄 曲 作 語 文字 ページ 章 話 部',
    /^(?:[作門長屋隊品分署会下活族落員数屋首目]|[子族目牛馬付類子]|上|家|業|物|題|術|学|源|幹|者|芸|調)/,
  ),
  ...count('隻 艘 艇', /^[長]/),
  ...count('機', /^(?:関|能|械|会|構|動|体|運|密|器|種|材|内|嫌|長|敏|微|知|首|雷|銃)/),
  ...count('両', /^(?:者|国|親|方|院|立|側|手|陣|面|日|チ|党|脚|軍|端|替|輪)/),
  ...count('基', /^(?:地|本|盤|準|礎|金|調|幹|軸|点|づ|板)/),
  ...count('頭', /^(?:部|取|痛|上|角|打|脳|文|数|金|首|髪|皮|領)/),
  ...count('匹', /^敵/),
  ...count('羽', /^(?:田|生|根|織|毛|目|曳|咋|交)/),
  ...count('株', /^(?:価|式|主|安|高|分|数|券|当)/),
  ...count('口', /^(?:座|論|径|腔|蹄|調|述|実|先|頭|外|コミ|紅|約|癖|火|元|数)/),
  ...count('戸', /^(?:籍|惑|別|口|田|塚|建|締|板|棚|袋|外|数)/),
  ...count('軒', /^(?:並|先|下|家|数)/),
  ...count('棟', /^(?:梁|上|続)/),
  ...count('室', /^(?:内|長|温|蘭|町|外|戸|伏|生|料|員)/),
  ...count('組', /^(?:織|合|成|み|閣|長|曲|員|ん)/),
  ...count('着', /^(?:陸|手|工|任|実|用|水|目|信|床|替|地|色|衣|席|任|服|き|い|て|た)/),
  ...count('足', /^(?:跡|元|場|並|止|立|取|り|し|利|腰|音|ら|首|裏|枷|ず)/),
  ...count('杯', /^[中]/),
  ...count('食', /^(?:品|事|堂|料|べ|中毒|感|費|欲|糧|用|卓|肉|塩|材|器)/),
  ...count('便', /^(?:利|乗|器|所|宜|名|秘|数|箋)/),
  ...count('枠 台分 回線 口座 アカウント ユーザー ファイル ツイート'),
]

const places: readonly UnitForm[] = [
  ...count('カ国 か国 ヶ国 ヵ国 ケ国 カ国・地域 か国・地域', /^語/),
  ...count(
    'カ所 か所 ヶ所 ヵ所 ケ所 箇所 地点 地域 地区 都市 都道府県 道府県 市町村 市区町村 自治体 市町 町村 路線 区間',
  ),
  ...area('州', /^(?:都|知事|政府|議|立|兵|境|内|法|検|当局|警)/),
  ...area('県', /^(?:立|庁|議|警|知事|内|外|民|境|道|税|産|都)/),
  ...area('市', /^(?:長|議|立|民|内|外|場|街|役|庁|営|販|販|政|況|価|部|電|制|井)/),
  ...area(
    '国',
    /^(?:会|内|外|民|家|連|際|立|営|境|防|道|交|債|王|籍|技|葬|土|旗|語|産|務|間|費|政|賓|力|名|税|首|宝|公|有|軍)/,
  ),
  ...area('校', /^(?:長|舎|門|庭|内|外|則|歌|区|正|閲|了|風|医|友|名)/),
  ...area('店', /^(?:長|員|頭|主|内|先|外|名|番|屋|舗(?!を|が|で|に|の|、|。))/),
  ...count('店舗 施設 病院 大学 企業 工場 空港 支店 拠点 事業所 団地 学校 校舎 ホテル 教室', /^(?:側|長|内|数|者)/),
]

const events: readonly UnitForm[] = [
  ...count('回').map((unit): UnitForm => ({ ...unit, fits: time })),
  ...count(
    '試合 大会 公演 レース ゲーム セット ラウンド イニング シーズン チーム グループ クラブ メーカー ブランド',
    /^(?:数|制|終了|出場停止|目|差|ぶり|前|後|カー|ズ)/,
  ),
  ...count('案 法案 議案 事業 プロジェクト 計画', /^(?:内|件|外|の定|者|所|家|費|主)/),
  ...count('人次 人日'),
  ...count('発', /^(?:表|言|見|生|射|電|売|足|行|展|達|想|送|病|音|熱|覚|注|起|信|揮|端|祥|着|車|刊|作|症|砲(?!さ))/),
  ...count('往復'),
]

/** The number counts the noun behind の: 12の島 · 2,600以上の署名 ; not 国道16の, アルバム3の曲, 2018の */
const named: readonly UnitForm[] = (
  [
    ['の', null],
    ['もの', null],
    ['以上の', 'over'],
    ['超の', 'over'],
    ['余りの', 'over'],
    ['あまりの', 'over'],
    ['を超える', 'over'],
    ['を超える「', 'over'],
    ['を上回る', 'over'],
    ['以下の', 'under'],
    ['未満の', 'under'],
    ['近くの', 'about'],
    ['近い', 'about'],
    ['ほどの', 'about'],
    ['前後の', 'about'],
  ] as const
).map(([form, qualifier]) => ({
  form,
  unit: null,
  kind: 'count',
  factor: 1,
  noun: 'needed',
  fits: ({ value, digits, before, after }: UnitContext) =>
    (digits ? value >= 2 : value >= 100) &&
    !(value >= 1900 && value <= 2100 && qualifier === null) &&
    !(/^を.*[^「]$/.test(form) && /[はがも]$/.test(before)) &&
    /^[\u4e00-\u9fff\u30a1-\u30ffA-Za-z]/.test(after) &&
    !/^(?:位|倍|線|字|差|割|方|日|月|年|時|分|頃|目|間|うち|場合|とき|ため|こと|前|後|次|中|値|数字|乗|累乗|約数|倍数)/.test(
      after,
    ) &&
    /(?:^|[\u3041-\u309f、。「『（(：:，,・〜～]|[全計約国内残他各域均超延])$/.test(before.trimEnd().slice(-1)),
  ...(qualifier ? { qualifier } : {}),
}))

/** What is counted, and in what. */
export const countForms: readonly UnitForm[] = [...people, ...things, ...places, ...events, ...named]

/** A lone small count that only goes with its noun: 一人の男, もう1人, 2人は… */
export const isDeterminer = ({ value, digits, before, after }: UnitContext): boolean => {
  if (!digits) return value <= 2
  if (value === 2) return /(?:^|[、。「『（])$/.test(before) && /^(?:は|も|とも|の(?!う)|と|で、)/.test(after)
  if (value > 2) return false
  return !/^(?:が(?:死|亡|重|軽|負傷|けが|行方|犠牲|逮捕|心肺|意識|不明)|(?:死亡|重傷|重体|軽傷|負傷|けが|不明|逮捕))/.test(
    after,
  )
}
