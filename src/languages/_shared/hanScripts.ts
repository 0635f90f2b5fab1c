/** Characters that are written in simplified Chinese only, most frequent first. */
const SIMPLIFIED =
  '国为时发对个这会业来网机经动现将关进产电务体们报过区场开长内与实价资员说费数应还间节达问气万据车门记从运题两点无计监级当该总双欧组种话质' +
  '调张标设单强农领联东债药规称评销预亚证学续较处亿没统约结极样线检项别广济专认让议获责传显权选举环响办视罗众团络确队仅华变见况创头际兰参导' +
  '测胶热铁号奖给访龙临协诉转庆类则财观请劳势优决历营讯风离织苹购军订难额医术腊条继钱减护验态终儿带卖吨构贸声尔猫论负划卫汉书备户随图苍谈轮' +
  '违连争刘满纲维黄严战爱货雾积却围边飞云陆师愿烟赛陈伤园尽摄闻绍兴择断轻买税输锦饮乐晖红马复岁码贤乌涨试软远执稳够压征担简许赵韩颁厂厅层拥' +
  '温礼挥签刚暂润紧虽讨银练询义击浓炉疗肃识养县盘纷贵审岛独邮锋乡补语谢坚币录拨汇苏装读轨频启圣奥届库归换竞诺丰伙冲娱宝损湾粮纳觉誉针险抢础' +
  '细罚职趋错须亲妈扩笔储径扬桥欢筑绝编脱荣载阳偿写冻剧听纪讼详邻镜阶寻属帮恶撑献盖纠仪凤吴异惊树潜虑诊谁贡赁辆键顺倾妇纽缓艺词钟顾颗颜丝剂'

/** Characters that are written in traditional Chinese only, most frequent first. */
const TRADITIONAL =
  '醫會時檢發國長這後個過華藥來對開現說並與動記進將於黨應務問體關審員間訊議聲證實認還經無辦沒療業衛當師網調報計區導傳處電費診機護場專見種資萬' +
  '學圖內偵團請確張訴條總結們題據標灣車陳續點該驗樣術運職規書羈獻給強讓產選價慶積黃節順門線養亞則攝狀錄達從統喚別協編劑許歲曉兩約輯傷質變嚴數' +
  '違類詢頭氣況帶膚麼預顯決項親論嚇謝兒獎腦難熱觀備權單較轉畫細組適準檔卻針設購義擔臉稱勵吳農維執縣營遊覺東樓屬聞創隊舉責採號裝環買際斷復負幾' +
  '參癮園連構額僅潔輕賄滿視話頸評訪圍補賣戶須廣聽錢顧緊異繼獲級聯爭層壓劉貪風財監領測辯離勢戰減險筆罷範詰雖紅雙緩隨銷韓臨億幣擊鳥嬰償紙馬試響' +
  '殺煙樂暫愛鄉終寶誤輪邊媽惡鐵揮榮勞討賂觸訂貼極態輸溫習債幫談賴蘇籲濟堅腳夠鏡絕損婦詞駁築軍劃講載興幹頻紀燈鄭燒跡納練歷飲獨蕭願絡貴飛盡龍臺' +
  '綠徵隱顏訓穩諮識腎蘋優掃擇稅換欽餘語羅銘陸寧撥彈簡擴錯慣屆懷陽側鍵慮儘廠綜織寫釋歐櫻庫純鎮蓋階紹島樹偉潑趨滅腸屍舊敗鳴搶擁蟲墜擾楊盤戲倫'

const simplified = new Set(SIMPLIFIED)
const traditional = new Set(TRADITIONAL)

/** Whether a text's Han characters are of one script only: `Hans` or `Hant` by their number, `undefined` where none tells or both do equally. */
export const hanScript = (text: string): 'Hans' | 'Hant' | undefined => {
  let balance = 0
  for (const character of text) {
    if (simplified.has(character)) balance--
    else if (traditional.has(character)) balance++
  }
  if (balance === 0) return undefined
  return balance > 0 ? 'Hant' : 'Hans'
}
