import type { SpeechGroup } from '../../../helpers/speech.ts'

const people = ['林渡川@市长', '苏映雪@总经理', '高立言@代表']

/** What somebody said in the article's own words, in simplified characters. */
export const indirect: readonly SpeechGroup[] = [
  {
    group: 'a cue and a claim',
    cases: [
      {
        name: 'state',
        text: '林渡川表示，码头将于明年投入使用。',
        people,
        said: ['indirect 林渡川: 码头将于明年投入使用'],
      },
      {
        name: 'think',
        text: '高立言认为现行规定过于宽松。',
        people,
        said: ['indirect 高立言: 现行规定过于宽松'],
      },
      {
        name: 'introduce',
        text: '苏映雪介绍，厂里已经停用旧设备。',
        people,
        said: ['indirect 苏映雪: 厂里已经停用旧设备'],
      },
      {
        name: 'told to somebody',
        text: '苏映雪告诉记者，订单已经排到年底。',
        people,
        said: ['indirect 苏映雪 → 记者: 订单已经排到年底'],
      },
      {
        name: 'two cues',
        text: '林渡川指出，资金已经到位，并强调工期不变。',
        people,
        said: ['indirect 林渡川: 资金已经到位', 'indirect 林渡川: 工期不变'],
      },
      {
        name: 'a denial',
        text: '苏映雪否认公司将裁员。',
        people,
        said: ['indirect 苏映雪: 公司将裁员'],
      },
      {
        name: 'a pronoun',
        text: '林渡川昨天到工地。他说，桥墩没有问题。',
        people,
        said: ['indirect 林渡川: 桥墩没有问题'],
      },
    ],
  },
  {
    group: 'bodies, papers and documents',
    cases: [
      {
        name: 'a notice',
        text: '云汐市公安局发布通报称，三名嫌疑人已被抓获。',
        organisations: ['云汐市公安局'],
        said: ['indirect 云汐市公安局: 三名嫌疑人已被抓获'],
      },
      {
        name: 'by an agency',
        text: '据新华社报道，两国将恢复航班。',
        organisations: ['新华社'],
        said: ['indirect 新华社: 两国将恢复航班'],
      },
      {
        name: 'learnt from a body',
        text: '记者从市应急管理局获悉，火灾没有造成人员伤亡。',
        organisations: ['市应急管理局'],
        said: ['indirect 市应急管理局: 火灾没有造成人员伤亡'],
      },
      {
        name: 'data show',
        text: '数据显示，外卖订单比去年增加三成。',
        said: ['indirect 数据: 外卖订单比去年增加三成'],
      },
      {
        name: 'insiders',
        text: '业内人士指出，价格战还会持续。',
        said: ['indirect 业内人士: 价格战还会持续'],
      },
    ],
  },
  {
    group: 'no quotations',
    cases: [
      { name: 'a novel', text: '林渡川写了一部小说。', people, said: [] },
      { name: 'an act', text: '林渡川要求各部门加快进度。', people, said: [] },
      { name: 'called so', text: '这座桥被称为云汐之门。', people, said: [] },
    ],
  },
  {
    group: 'translated news',
    cases: [
      {
        name: 'a cue that ends in a name is none',
        text: '科斯坦承诺下周公布名单。',
        people: ['科斯坦'],
        said: ['indirect 科斯坦: 下周公布名单'],
      },
      {
        name: 'a title behind the name',
        text: '林渡川市长表示，码头不会涨价。',
        people,
        said: ['indirect 林渡川: 码头不会涨价'],
      },
      {
        name: 'a title before the name is told',
        text: '云汐外长周六表示，谈判不会停。江若水在大会上说，他愿意等。',
        people: ['江若水'],
        said: ['indirect 江若水 @2025-03-01: 谈判不会停', 'indirect 江若水: 他愿意等'],
      },
      {
        name: 'to a paper',
        text: '苏映雪告诉云汐晚报，厂里不会裁员。',
        people,
        said: ['indirect 苏映雪 → 云汐晚报: 厂里不会裁员'],
      },
      {
        name: 'a survey',
        text: '另一项调查发现，四成居民没有去过码头。',
        said: ['indirect 另一项调查: 四成居民没有去过码头'],
      },
      { name: 'names alone', text: '高立言批评林渡川和苏映雪。', people, said: [] },
      { name: 'a denial without words', text: '苏映雪否认了这些指控。', people, said: [] },
      { name: 'one who believes', text: '相信林渡川的人越来越少。', people, said: [] },
    ],
  },
]
