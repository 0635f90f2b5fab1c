import type { GenderSigns } from '../../../parts/cues/subjects.ts'

/** Signs of gender in words for people and in given names. Near misses that tell nothing: 文, 明, 安, 宇, which both have. */
export const signs: Readonly<Record<'male' | 'female', GenderSigns>> = {
  male: {
    words:
      /(?:父親|爸爸|老爸|丈夫|先生|老公|男友|前夫|兒子|哥哥|弟弟|祖父|爺爺|阿公|外公|伯伯|叔叔|公公|岳父|老翁|男子|男童|少年|男星|男大生|男|父)$/,
    letters: new Set('雄豪剛勇強龍虎彪武毅男夫郎彬鵬峰傑坤鴻財輝賢濤銘雷勳樑棟'),
  },
  female: {
    words:
      /(?:母親|媽媽|老媽|妻子|太太|老婆|女友|前妻|女兒|姊姊|姐姐|妹妹|祖母|奶奶|阿嬤|外婆|阿姨|姑姑|婆婆|岳母|老婦|婦人|女子|女童|少女|女星|女大生|小姐|女士|空姐|女|母|婦)$/,
    letters: new Set(
      '靜怡芬芳婷娟惠淑美麗珠雪瑜玲珍娥妹嬌媛娜莉萍雯琴蘭菊梅桃蓮薇蓉茹芸芷茵莎妍姍嫻婉妤妮嫚婕娸瑩璇琪瑛鳳燕鶯娣卿倩雁霞孃嬋嬿琇',
    ),
  },
}
