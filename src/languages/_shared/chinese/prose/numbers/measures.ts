import { createMeasures } from '../../../said/measures.ts'

/** 42.3公里, 4个小时, 18个月, in simplified characters ; not 两周年, 14日, and not 里, 斤 and 分, which are several things. */
export const measureBehind = createMeasures({
  words: `
    km: 公里, 千米
    m: 公尺, 米
    cm: 公分, 厘米
    mm: 公厘, 毫米
    mi: 英里, 英哩, 哩
    yd: 码
    ft: 英尺, 英呎, 呎
    in: 英寸, 英吋, 吋
    kn: 节
    nmi: 海里, 浬
    km2: 平方公里, 平方千米
    m2: 平方公尺, 平方米
    mi2: 平方英里
    ft2: 平方英尺, 平方英呎
    ping: 坪
    m3: 立方公尺, 立方米
    ac: 英亩
    ha: 公顷
    kg: 公斤, 千克
    g: 公克, 克
    mg: 毫克
    t: 吨, 公吨
    oz: 盎司
    l: 公升, 升
    gal: 加仑
    bbl: 桶
    dB: 分贝
    degree: 度, ℃
    year: 年
    month: 个月, 个多月
    week: 周, 星期, 个星期, 礼拜, 个礼拜
    day: 天
    hour: 小时, 个小时, 钟头, 个钟头
    minute: 分钟
    second: 秒, 秒钟
    times: 次
    inning: 局
    -: 次方, 次元, 局处, 局长, 周年, 周岁, 年级, 年代, 年度, 年期, 节课, 天后, 米其林, 克拉, 克朗, 升旗, 升级, 节车, 节货, 节列, 度电, 度假, 度夺, 度获, 度当, 度入, 度登, 度拿, 度赢, 度参, 度被, 度连, 度成, 度出, 米粉, 米饭
  `,
  gap: '[ ]?',
  edge: '',
})
