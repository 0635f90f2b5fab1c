import { wordsOf } from '../../../../text/lexicon.ts'

/** Words that an organisation's name ends in. The longer is tried first: 地方法院 before 法院 before 院. */
export const suffixes = wordsOf(`
  公司 有限公司 股份有限公司 分公司 子公司 集團 企業 財團 控股 金控 銀行 商業銀行 證券 投信 投顧 保險 人壽 產險 壽險 基金 信託 創投 資本 交易所 證交所 工會 商會 公會 總會 協會 學會 基金會 聯合會 聯盟 同盟 委員會 協進會 促進會 董事會 理事會 研究會 農會 漁會 工商總會 合作社 聯合社
  法院 地方法院 高等法院 最高法院 行政法院 最高行政法院 憲法法庭 法庭 地院 高院 地檢署 高檢署 最高檢 檢察署 地方檢察署 調查局 廉政署 警察局 警局 分局 警分局 派出所 分駐所 警署 警政署 消防局 消防隊 刑事局 刑警局 刑警大隊 刑事警察大隊 交通大隊 警察隊 偵查隊 看守所 監獄 戒治所 移民署 海巡署 憲兵隊 航警局 鐵路警察局 國安局 情報局 中情局 調查站
  立法院 行政院 司法院 監察院 考試院 總統府 國會 參議院 眾議院 議會 市議會 縣議會 政府 市政府 縣政府 市府 縣府 公所 區公所 鄉公所 鎮公所 內閣 白宮 國務院 五角大廈 克里姆林宮 青瓦台
  國防部 外交部 內政部 財政部 教育部 法務部 經濟部 交通部 勞動部 文化部 衛生部 衛福部 數位部 農業部 環境部 商務部 司法部 國土安全部 能源部 國務部 農業處 衛生局 環保局 教育局 社會局 工務局 都發局 交通局 文化局 觀光局 財政局 勞工局 農業局 民政局 地政局 新聞局 水利局 衛生所 動保處 動保所 動防所 管理處 管理局 管理署 氣象局 氣象署 國稅局 健保署 署 疾管署 食藥署 自治會 自救會 後援會 互助會 同鄉會 宗親會 校友會 學生會 家長會 管委會 籌備會 代表會 漁業署 農糧署 林業署 環境署 水利署 能源署 體育署 觀光署 航港局 公路局 公路總局 民航局 關務署 國產署 役政署 消防署 營建署 國土署 智慧局 產發署 貿易署 投審會 運安會 飛安會 核安會 科技部 國科會 中研院 主計總處 人事總處 勞保局 職安署 勞發署 國健署 社家署 矯正署 執行署 文化館 紀念館 美術館 科學館 體育館 天文台 氣象台 都委會 金管會 公平會 陸委會 國發會 中選會 選委會 促轉會 黨產會 農委會 通傳會 原民會 客委會 僑委會 央行 中央銀行 聯準會 智庫 研究院 研究所 研究中心 研究機構 實驗室 學院 大學 科技大學 高中 國中 國小 中學 小學 高職 幼兒園 幼稚園 醫院 醫學中心 診所 療養院 附醫 總醫院
  黨 民主黨 共和黨 黨團 黨部 中央黨部 陣營 競選總部 辦公室 辦事處 代表處 大使館 領事館 電視台 電台 電視 新聞網 新聞台 新聞社 新聞雲 通訊社 日報 晚報 時報 週刊 周刊 周報 週報 郵報 早報 雜誌社 出版社 報社 傳媒 媒體集團 通信社 廣播公司 廣播電台
  客運 航空 建設 開發 營造 電信 電子 科技 半導體 光電 精密 化學 製藥 藥廠 能源 生技 重工 鋼鐵 石化 汽車 物流 海運 航運 百貨 超商 量販 飯店 酒店 房屋 不動產 房產 地產 娛樂 唱片 影業 影視 傳播 經紀公司 工作室 事務所 律師事務所 會計師事務所 博物館 美術館 圖書館 球團 俱樂部 足總 足協 籃協 職棒 中職 聯隊 國家隊 代表隊 艦隊 軍團 安理會 組織 機構 中心 部隊 司令部 特種部隊 革命衛隊 真主黨 情報機構`)

/** Suffixes that are just as often an everyday noun: they end a name only with a proper name or a place before them. */
export const plainSuffixes = wordsOf(
  '分公司 子公司 商業銀行 管理處 管理局 實驗室 消防隊 幼兒園 幼稚園 代表處 辦事處 學生會 家長會 校友會 代表會 合作社 競選總部 衛生所 研究機構 財團 公司 集團 企業 銀行 證券 保險 基金 信託 資本 工會 公會 委員會 董事會 法院 法庭 分局 警局 派出所 監獄 國會 議會 政府 市府 縣府 內閣 智庫 學院 大學 高中 國中 國小 中學 小學 醫院 診所 黨 黨團 黨部 陣營 辦公室 電視台 電台 電視 週刊 周刊 傳媒 客運 航空 建設 開發 營造 電信 電子 科技 半導體 光電 精密 化學 製藥 重工 鋼鐵 石化 汽車 物流 海運 航運 百貨 超商 飯店 酒店 房屋 不動產 房產 地產 娛樂 唱片 影業 影視 傳播 工作室 事務所 博物館 美術館 圖書館 俱樂部 聯隊 國家隊 代表隊 組織 機構 中心 部隊 研究所 研究中心 總會 理事會',
)

/** Bodies that are known by these words alone, and nouns that stand for one when they speak. */
export const wholes = wordsOf(
  `聯合國 安理會 歐盟 歐洲聯盟 北約 世衛 世界衛生組織 世衛組織 國際貨幣基金組織 世界銀行 歐洲央行 聯準會 美國聯準會 白宮 五角大廈 克里姆林宮 青瓦台 國務院 中情局 聯邦調查局 總統府 行政院 立法院 司法院 監察院 考試院 最高法院 憲法法庭 中選會 陸委會 金管會 國發會 公平會 衛福部 疾管署 食藥署 健保署 移民署 海巡署 警政署 廉政署 調查局 刑事局 國安局 氣象署 中央氣象署 中央氣象局 央行 中央銀行 財政部 外交部 國防部 內政部 教育部 法務部 經濟部 交通部 勞動部 文化部 環境部 農業部 數位部 農委會 環保署 消防局 衛生局 環保局 教育局 社會局 警察局 都發局 民進黨 國民黨 民眾黨 時代力量 親民黨 新黨 共產黨 中共 共和黨 民主黨 保守黨 工黨 自民黨 立憲民主黨 公明黨 路透社 美聯社 法新社 中央社 新華社 彭博 共同社 柯達 穆迪 惠譽 標準普爾 沃爾瑪 高盛 摩根士丹利 摩根大通 花旗銀行 匯豐 谷歌 微軟 英特爾 輝達 三星 索尼 豐田 波音 空中巴士 特斯拉 輝瑞 莫德納 星巴克 麥當勞 可口可樂 諾基亞 甲骨文 高通 聯發科 聯電 日月光 華碩 宏碁 廣達 緯創 仁寶 韓聯社 朝中社 塔斯社 德新社 紐約時報 華爾街日報 華盛頓郵報 金融時報 衛報 日本經濟新聞 朝日新聞 讀賣新聞 人民日報 環球時報 自由時報 聯合報 中國時報 蘋果日報 真主黨 哈瑪斯 塔利班 台積電 鴻海 中華電信 台電 中油 台鐵 高鐵 台灣高鐵 中鋼 長榮 華航`,
)

/** Nouns for an office or a body that count as one only where they speak or act: 警方表示. */
export const speakers = wordsOf(
  '所方 監方 獄方 警方 檢方 檢警 警消 消防 院方 校方 軍方 官方 府方 店家 業者 資方 勞方 廠方 園方 館方 球團 主辦單位 檢調 檢辯 航警 海巡 法院 市府 縣府 校方 俄方 美方 中方 日方 韓方 陸方 台方 英方 北韓方面 以方 烏方 歐方 院檢 府院 黨團 地檢署 高檢署 調查局 分局 派出所 消防局 衛生局 環保局 教育局 社會局 醫院 公司 銀行 媒體 協會 學會 公會 工會 商會 農會 漁會 基金會 委員會 集團 學校 大學 地院 高院 檢察署 中心 總會',
)

/** Countries and blocs that speak and act: 北韓宣布. */
export const countries = wordsOf(
  `台灣 中華民國 美國 中國 中國大陸 大陸 日本 南韓 北韓 韓國 朝鮮 俄羅斯 俄國 烏克蘭 英國 法國 德國 義大利 西班牙 葡萄牙 荷蘭 比利時 瑞士 瑞典 挪威 芬蘭 丹麥 冰島 愛爾蘭 奧地利 波蘭 捷克 斯洛伐克 匈牙利 羅馬尼亞 保加利亞 希臘 土耳其 塞爾維亞 克羅埃西亞 馬其頓 北馬其頓 阿爾巴尼亞 科索沃 波士尼亞 立陶宛 拉脫維亞 愛沙尼亞 白俄羅斯 摩爾多瓦 喬治亞 亞美尼亞 亞塞拜然 哈薩克 哈薩克斯坦 烏茲別克 烏茲別克斯坦 吉爾吉斯 吉爾吉斯斯坦 塔吉克 塔吉克斯坦 土庫曼 土庫曼斯坦 亞塞拜疆 阿塞拜疆 格魯吉亞 意大利 澳大利亞 新西蘭 沙特 沙特阿拉伯 老撾 印度 巴基斯坦 孟加拉 斯里蘭卡 尼泊爾 不丹 阿富汗 伊朗 伊拉克 敘利亞 黎巴嫩 以色列 巴勒斯坦 約旦 沙烏地阿拉伯 沙國 阿聯 卡達 科威特 葉門 阿曼 埃及 利比亞 突尼西亞 阿爾及利亞 摩洛哥 蘇丹 衣索比亞 肯亞 奈及利亞 南非 辛巴威 剛果 盧安達 越南 泰國 緬甸 寮國 柬埔寨 馬來西亞 新加坡 印尼 菲律賓 汶萊 東帝汶 澳洲 紐西蘭 巴布亞紐幾內亞 斐濟 帛琉 加拿大 墨西哥 瓜地馬拉 宏都拉斯 薩爾瓦多 尼加拉瓜 哥斯大黎加 巴拿馬 古巴 海地 多明尼加 牙買加 哥倫比亞 委內瑞拉 厄瓜多 秘魯 祕魯 玻利維亞 巴西 巴拉圭 烏拉圭 阿根廷 智利 歐洲 亞洲 非洲 蒙古 香港 澳門 蘇聯 南蘇丹 史瓦帝尼 貝里斯 聖露西亞 吐瓦魯 馬紹爾群島 索馬利亞 索馬利蘭 烏干達 坦尚尼亞 尚比亞 莫三比克 安哥拉 喀麥隆 迦納 塞內加爾 馬利 尼日 查德`,
)

/** Cities and regions that news is made in. None is a person, and an organisation's name may begin with one. */
export const places = wordsOf(
  `台北 臺北 新北 桃園 台中 臺中 台南 臺南 高雄 基隆 新竹 苗栗 彰化 南投 雲林 嘉義 屏東 宜蘭 花蓮 台東 臺東 澎湖 金門 馬祖 連江 北市 中市 高市 竹市 竹縣 北京 上海 天津 重慶 廣州 深圳 武漢 南京 杭州 成都 西安 河北 河南 山東 山西 陝西 甘肅 青海 四川 貴州 雲南 湖北 湖南 江西 江蘇 浙江 安徽 福建 廣東 廣西 海南島 寧夏 黑龍江 吉林 遼寧 鄭州 濟南 合肥 南昌 長沙 昆明 貴陽 蘭州 太原 石家莊 哈爾濱 長春 瀋陽 無錫 寧波 溫州 珠海 東莞 佛山 汕頭 青島 大連 廈門 福州 蘇州 新疆 西藏 香港 澳門 東京 大阪 京都 名古屋 福岡 北海道 沖繩 橫濱 神戶 廣島 首爾 釜山 平壤 莫斯科 基輔 倫敦 巴黎 柏林 羅馬 米蘭 馬德里 巴塞隆納 里斯本 布魯塞爾 日內瓦 維也納 雅典 伊斯坦堡 安卡拉 德黑蘭 巴格達 大馬士革 貝魯特 耶路撒冷 特拉維夫 加薩 杜拜 杜哈 利雅德 開羅 紐約 華盛頓 華府 洛杉磯 舊金山 芝加哥 波士頓 休士頓 達拉斯 西雅圖 邁阿密 拉斯維加斯 夏威夷 加州 德州 佛州 矽谷 好萊塢 多倫多 溫哥華 墨西哥城 里約 聖保羅 雪梨 墨爾本 奧克蘭 曼谷 河內 胡志明市 馬尼拉 雅加達 峇里島 吉隆坡 新德里 孟買 喀布爾 內華達 阿拉斯加 關島 克里米亞 亞利桑那 喬治亞州 賓州 密西根 威斯康辛 俄亥俄 佛羅里達 加利福尼亞 德克薩斯 加泰隆尼亞 巴布亞 新幾內亞 蘇格蘭 威爾斯 英格蘭 北愛爾蘭 魁北克 巴伐利亞 西西里 科西嘉 格陵蘭 西伯利亞 車臣 喀什米爾 庫德斯坦 巴斯克 內蒙古 太平洋 大西洋 地中海 南海 東海 歐洲 亞洲 中東 東南亞 北美 南美 拉丁美洲 非洲`,
)

/** A character after a word that makes it a place or an address: 文心|路, 大安|區. */
export const placeEndings = wordsOf(
  '市 縣 區 鄉 鎮 村 里 路 街 巷 弄 橋 站 山 溪 河 湖 島 港 灣 寺 廟 宮 州 省 國 國小 國中 高中 大學 醫院 大道 公園 機場 車站 夜市 商圈 社區 大樓 部落 隧道 水庫 海灘 步道 古道 交流道 國道 公司 集團 銀行 飯店 酒店 餐廳 球場 體育館 牌 報 台 黨 號 族 語 城 縣府 市府 市場 老街 溫泉 瀑布 農場 牧場 大廈 百貨 法 案 獎 盃 杯 節 季 型 級 颱風 颶風 病毒 菌 病 症 化 式 性 率 郡 海峽 群島 半島 山脈 高原 盆地 平原 沙漠 流域 附近 境內 一帶 地區 郊外 街區 監獄 廣場 劇院 教堂 神廟 墓地 定律 效應 綜合症 綜合徵 獎章 勳章 衝鋒槍 步槍',
)

/** A title of a person tells that what stands before it is a firm: words that speak of a firm around a bare name. */
export const firmCues = wordsOf(
  '股價 股票 營收 財報 公司 集團 執行長 董事長 總裁 總經理 創辦人 發言人 財務長 營運長 旗下 子公司 工廠 員工 官網 總部',
)

/** Words inside a Latin name that a body of it. */
export const latinWords: ReadonlySet<string> = new Set(
  wordsOf(`inc corp corporation company co ltd llc plc group holdings university college institute school academy party news post times journal daily herald tribune
    bank fund foundation association union league club council committee commission agency department ministry office center centre project network media press studio studios records entertainment
    technologies technology systems labs lab airlines motors energy capital partners ventures international the of and for global national american united states arena park street city funds festival show live night morning again youth band southern northern western eastern desert plains basin hospital women children saturday sunday river lake mountain island islands cup league open games award awards`),
)

/** Words after a short name that the long one of it. */
export const tails = wordsOf(
  '團 公司 有限公司 股份有限公司 集團 企業 控股 黨團 立法院黨團 立院黨團 銀行 新聞網 電視台 通訊社 執行委員會',
)

/** Nouns that stand for the one body of a kind in the text. */
export const standIns = [
  { word: '檢方', endings: ['地檢署', '高檢署', '檢察署'] },
  { word: '警方', endings: ['分局', '警局', '警察局'] },
  { word: '院方', endings: ['醫院', '附醫'] },
  { word: '校方', endings: ['大學', '國中', '國小', '高中', '高職'] },
  { word: '法院', endings: ['法院', '地院'] },
  ...wordsOf('協會 學會 公會 工會 商會 農會 漁會 基金會 委員會 集團 公司 銀行 大學 醫院 分局 中心 總會').map(
    (word) => ({ word, endings: [word] }),
  ),
]

const anyBody = wordsOf('公司 集團 企業 組織 團體 機構 單位 平台 智庫 媒體')

/** Nouns behind a pointing word, 該校, that stand for the body named before. Near miss: 該男. */
export const pointed = [
  { word: '校', endings: ['大學', '學院', '國中', '國小', '高中', '高職', '中學', '小學', '學校'] },
  { word: '院', endings: ['院', '附醫'] },
  { word: '黨', endings: ['黨', '聯盟'] },
  { word: '會', endings: ['會'] },
  { word: '台', endings: ['電視', '電台', '台'] },
  ...wordsOf('署 局 處 部 所 社 隊 廠 協會 學會 公會 工會 商會 基金會 委員會 銀行 大學 醫院 法院 分局 中心').map(
    (word) => ({
      word,
      endings: [word],
    }),
  ),
  ...anyBody.map((word) => ({ word, endings: [''] })),
]

/** Endings of the names of papers, magazines and channels. */
export const press = wordsOf(
  '報 新聞 週刊 周刊 雜誌 網 社 傳媒 電視 電視台 電台 廣播 月刊 週報 周報 新聞雲 新聞網 商報 論壇 評論 快報 通訊 頻道 媒體 觀察 時報 日報 晚報 導報',
)

/** Suffixes that are lines of business. */
export const industries = wordsOf(
  '企業 證券 保險 基金 信託 資本 建設 開發 營造 電信 電子 科技 半導體 光電 精密 化學 製藥 藥廠 生技 重工 鋼鐵 石化 汽車 物流 海運 航運 百貨 超商 量販 飯店 酒店 房屋 不動產 房產 地產 娛樂 唱片 影業 影視 傳播 傳媒 電視 組織 機構 中心 航空 能源',
)
