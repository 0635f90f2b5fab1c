import { chineseSalience } from '../_shared/chineseSalience.ts'

export const salience = chineseSalience({
  leaning:
    '對此 為此 因此 所以 此外 另外 另一方面 另 不過 然而 但 可是 卻 而 並 也 則 且 同時 隨後 之後 接著 於是 結果 最後 其 其中 此 該 這 那 他 她 它 牠 祂 例如 譬如 比如 換言之 也就是說 總之 反之 否則 尤其 至於 與此 相較之下 相比之下 據此 前者 後者 兩人 兩者 雙方 一行人 對方 當時 當天 同一天 同日 隔天 報導指出 報導稱 報導說 報導也 報導還',
  // 但丁, 也門 and 那霸 are names, 另類 and 而立 words of their own; 這次 and 其實 lean.
  standing: '但丁 也門 另類 而立 並非 那霸 那不勒斯 那斯達克 他山 他國 且戰',
  waiting:
    '因 因為 由於 雖 雖然 儘管 即使 若 如果 倘若 假如 當 為 為了 除了 不僅 不但 隨著 對於 關於 針對 根據 據 對此 經 只要 一旦 既然 無論 不論 經過 在',
  settled: '因此 為此 在場',
  speaking:
    '說 説 表示 指出 宣布 宣佈 認為 強調 透露 坦言 直言 稱 提到 說明 呼籲 批評 質疑 回應 反駁 否認 判決 發現 顯示 獲悉 得知',
})
