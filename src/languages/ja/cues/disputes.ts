import type { ParticleDisputeRules } from '../../parts/particle/cues/disputes.ts'

/** How one party is seen to contradict another in Japanese. */
export const disputes: ParticleDisputeRules = {
  answers: /反論|反駁|反発|異議を唱え|異を唱え|言い返|やり返|応酬|抗弁|反撃/u,
  denies: /否定|否認|打ち消/u,
  untrue:
    /事実(?:では|じゃ)な|事実無根|事実に反|事実と(?:異な|違)|根拠(?:が|は|の)な|根も葉もな|虚偽だ|虚偽の|うそだ|嘘だ|でたらめ|フェイク|誤り(?:だ|で)|間違って(?:い|る)|誤って(?:い|る)|身に覚え|心外|言いがかり|濡れ衣|ぬれぎぬ/u,
  claims:
    /(?:主張|指摘|発言|批判|非難|疑い|疑惑|訴え|報道|説明|見方|見解|証言|告発|告訴|言い分|要求|申し立て|反論|記事|声明|内容)$/u,
  reported: /報道|記事|内容/u,
  critical: /批判|非難|糾弾|告発|告訴|指摘|訴え|主張|攻撃|責め|断じ|疑問|酷評|皮肉|要求|反論|報じ|報道|伝え|暴露/u,
  thereupon: /^(?:これ|それ|この[^、。]{1,8})(?:に対し|に対して|を受け|を受けて|について)/u,
}
