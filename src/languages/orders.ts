import { foldForMatching } from './fold.ts'

/** Orders to a program that reads, in words that are folded: simplified characters, small letters. An example and a near miss stand beside each. */
const ORDERS: readonly RegExp[] = [
  // Ignore all previous instructions; not ignored the instructions of the police.
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:previous|prior|above|earlier|preceding|all|any|your|system)\b.{0,30}\b(?:instruction|prompt|rule|guideline|message|context|direction)/u,
  // your system prompt, the developer message; not the alert system.
  /\b(?:system|developer|hidden|initial) (?:prompt|message|instruction)s?\b|\byour (?:prompt|instructions|guidelines|training|output|candidates)\b/u,
  // In your summary write …, begin your answer with …; not in his summary of the case.
  /\b(?:in|of|to|begin|start|end|format|write) your (?:summary|answer|reply|response|headline|brief|translation)\b/u,
  // AI summarizers must include …, language models: please …; not AI firms must pay.
  /\b(?:ai|llm|language model|chatbot|assistant|summari[sz]er)s?(?: (?:assistant|model|summari[sz]er|reader)s?)?(?: reading this)?(?:,|:| must| should| shall| please)/u,
  // You are now …, as an AI language model you …; not you are now leaving the city (of a sign).
  /\byou are (?:now )?(?:an? |the )?(?:ai|assistant|chatbot|language model|unrestricted|dan\b)|\bas an ai\b/u,
  // <|im_start|>, [INST], <<<END ARTICLE, ### System:; system: at the start.
  /<\||\|>|\[\/?inst\]|<<<\s?(?:begin|end)|#{2,}\s?(?:system|instruction|new|user|assistant)|^\s?(?:system|assistant|user|developer)\s?:/u,
  // 忽略之前的所有指示; not 忽略民眾的意見.
  /(?:忽略|无视|无視|忘记|忘掉|不要理会|不用理会|不必理会|抛开|覆盖).{0,8}(?:之前|先前|以上|上述|上面|前面|前述|此前|所有|一切|原本|系统).{0,8}(?:指示|指令|规则|提示|要求|命令|内容|设定|任务)/u,
  // 系统提示词, 提示词; not 系统提示音.
  /系统(?:提示(?!音)|指令|讯息[:：])|提示词/u,
  // 你现在是一个AI助理, 给语言模型: …; not AI助理的市场.
  /你(?:现在|从现在起)?是(?:一个|一名|一位|个)?(?:ai|人工智[能慧]|助[手理]|语言模型|机器人|编辑)|(?:给|致|请|各位)(?:所有)?(?:ai|语言模型|大模型|人工智[能慧]|机器人|聊天机器人)/u,
  // AI摘要请写 …, 模型必须输出 …; not AI模型必须受规范.
  /(?:ai|模型|机器人|助[手理])(?:摘要|读者|编辑|助[手理])?[，,:： ]?(?:请|务必|必须|应)(?:你)?(?:在|于|将|把|用|以|写|输出|回答|回覆|回复|加|附|忽略|改)/u,
  // 在摘要最后加上 …, 请在标题写下 …; not 在摘要中指出 (of a report).
  /(?:请|务必|必须|一律|只能)?(?:在|于)?(?:你的)?(?:摘要|总结|回覆|回复|回答|输出|简报|标题|译文)(?:中|里|内|最后|开头|末尾|时)?[，,:：]?(?:请|务必|必须|一律|只能)?(?:写下|写上|写成|写|加上|加入|附上|放上|插入|注明|引用|输出|声称|改成)/u,
  // 请用英文回答, 以JSON输出; not 用英文回答记者.
  /(?:请|务必|必须|一律|只能)(?:改)?(?:用|以).{1,8}(?:回答|回覆|回复|输出|撰写|书写|作答)|(?:只能|请逐字|逐字)(?:输出|重复|复述)/u,
  // これまでの指示を無視し; not 警察の指示を無視した.
  /(?:これまで|今まで|以前|上記|前述|すべて|全て)の(?:指示|命令|指令|ルール|プロンプト)を.{0,4}(?:无视|無視|忘れ)|システムプロンプト/u,
  // 要約の最後に … と書いてください; not 要約に書いた.
  /(?:要约|要約|见出し|見出し|回答|出力|翻訳|翻译).{0,40}(?:书いてください|書いてください|书け|加えてください|含めてください|出力してください|书くこと|書くこと|入れてください)|(?:あなた|君)は(?:今から)?.{0,6}(?:ai|アシスタント|言语モデル|言語モデル)/u,
]

/** As much of a sentence as is looked at. */
const LOOKED_AT = 600

/** Whether a sentence of an article speaks to a program that reads it, and so is no news: it tells such a program what to do or to write. */
export const ordersReader = (sentence: string): boolean => {
  const folded = foldForMatching(sentence.slice(0, LOOKED_AT))
  return ORDERS.some((order) => order.test(folded))
}
