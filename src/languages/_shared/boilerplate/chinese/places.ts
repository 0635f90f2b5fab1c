/** Where agencies date their reports from, in both scripts; what stands between the reporters' names and 8日電. */
const PLACES =
  '台北 臺北 新北 桃園 台中 臺中 台南 臺南 高雄 基隆 新竹 苗栗 彰化 南投 雲林 嘉義 屏東 宜蘭 花蓮 台東 臺東 澎湖 金門 馬祖 連江 ' +
  '北京 上海 廣州 广州 深圳 香港 澳門 澳门 天津 重慶 重庆 南京 杭州 成都 武漢 武汉 西安 瀋陽 沈阳 ' +
  '東京 东京 大阪 首爾 首尔 平壤 新加坡 吉隆坡 曼谷 河內 河内 胡志明市 馬尼拉 马尼拉 雅加達 雅加达 仰光 金邊 金边 新德里 孟買 孟买 喀布爾 喀布尔 ' +
  '華盛頓 华盛顿 紐約 纽约 洛杉磯 洛杉矶 舊金山 旧金山 芝加哥 波士頓 波士顿 休士頓 西雅圖 西雅图 渥太華 渥太华 多倫多 多伦多 溫哥華 温哥华 ' +
  '倫敦 伦敦 巴黎 柏林 布魯塞爾 布鲁塞尔 羅馬 罗马 馬德里 马德里 里斯本 維也納 维也纳 日內瓦 日内瓦 蘇黎世 阿姆斯特丹 斯德哥爾摩 赫爾辛基 哥本哈根 奧斯陸 華沙 华沙 布拉格 布達佩斯 雅典 ' +
  '基輔 基辅 莫斯科 伊斯坦堡 安卡拉 德黑蘭 德黑兰 巴格達 巴格达 耶路撒冷 貝魯特 贝鲁特 開羅 开罗 杜拜 迪拜 利雅德 奈洛比 約翰尼斯堡 ' +
  '雪梨 悉尼 墨爾本 墨尔本 坎培拉 堪培拉 威靈頓 惠灵顿 墨西哥城 聖保羅 圣保罗 巴西利亞 布宜諾斯艾利斯'

const places = PLACES.split(' ').sort((a, b) => b.length - a.length)

/** A reporter's name without the place that is glued to its end; three characters where the place isn't known. */
export const withoutPlace = (name: string): string => {
  const place = places.find((known) => name.endsWith(known) && name.length - known.length >= 2)
  if (place) return name.slice(0, -place.length)
  return name.length > 4 && !/[·．A-Za-z]/.test(name) ? name.slice(0, 3) : name
}
