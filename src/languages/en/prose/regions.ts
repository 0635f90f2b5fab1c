import { codesByForm, regionNames } from '../../_shared/regions.ts'

/** Peoples, short forms and older names that news has for countries, by CLDR's code. */
const OTHERS = `
  AE: UAE, U.A.E., Emirati, Emiratis, Emirates
  AF: Afghan, Afghans
  AR: Argentine, Argentinian, Argentines, Argentinians
  AT: Austrian, Austrians
  AU: Australian, Australians, Aussie
  BA: Bosnia, Bosnian, Bosnians
  BD: Bangladeshi, Bangladeshis
  BE: Belgian, Belgians
  BR: Brazilian, Brazilians
  BY: Belarusian, Belarusians
  CA: Canadian, Canadians
  CD: Congolese, Democratic Republic of Congo, DRC, DR Congo
  CH: Swiss
  CI: Ivory Coast, Ivorian
  CL: Chilean, Chileans
  CN: Chinese, PRC, Mainland China, People's Republic of China, Sino, mainland
  CO: Colombian, Colombians
  CU: Cuban, Cubans
  CY: Cypriot, Cypriots
  CZ: Czech, Czechs, Czech Republic
  DE: German, Germans
  DK: Danish, Dane, Danes
  EG: Egyptian, Egyptians
  ES: Spanish, Spaniard, Spaniards
  EU: EU, E.U.
  FI: Finnish, Finn, Finns
  FR: French, Frenchman
  GB: UK, U.K., Britain, Great Britain, British, Briton, Britons, England, English, Scotland, Wales
  GR: Greek, Greeks
  HK: Hongkonger, Hongkongers
  HR: Croatian, Croatians, Croat
  HU: Hungarian, Hungarians
  ID: Indonesian, Indonesians
  IE: Irish
  IL: Israeli, Israelis
  IN: Indian, Indians
  IQ: Iraqi, Iraqis
  IR: Iranian, Iranians, Persian
  IS: Icelandic
  IT: Italian, Italians
  JP: Japanese
  KP: North Korean, North Koreans, DPRK, Pyongyang
  KR: South Korean, South Koreans, Korean, Koreans, Korea
  KZ: Kazakh
  LA: Laotian, Lao
  LB: Lebanese
  MM: Burmese
  MX: Mexican, Mexicans
  MY: Malaysian, Malaysians
  NL: Dutch, Holland
  NO: Norwegian, Norwegians
  NZ: New Zealander, New Zealanders, Kiwi
  PE: Peruvian, Peruvians
  PH: Filipino, Filipinos, Philippine
  PK: Pakistani, Pakistanis
  PL: Polish, Pole, Poles
  PS: Palestine, Palestinian, Palestinians, Gaza, West Bank
  PT: Portuguese
  RU: Russian, Russians, Russian Federation
  SA: Saudi, Saudis
  SE: Swedish, Swede, Swedes
  SG: Singaporean, Singaporeans
  SY: Syrian, Syrians
  TH: Thai, Thais
  TR: Turkey, Turkish, Turk, Turks
  TW: Taiwanese, Republic of China, ROC
  UA: Ukrainian, Ukrainians
  UN: UN, U.N.
  US: US, U.S., USA, U.S.A., America, American, Americans, United States of America
  VA: Vatican, Holy See
  VE: Venezuelan, Venezuelans
  VN: Vietnamese
  YE: Yemeni
  ZA: South African, South Africans
  150: European, Europeans
  142: Asian, Asians
  002: African, Africans
  419: Latin American, Latin America
  005: South American
  003: North America, North American
  035: Southeast Asia, Southeast Asian, South-East Asia
  145: Middle East, Middle Eastern, Mideast
  154: Nordic, Nordics, Scandinavia, Scandinavian, Scandinavians
`

let known: ReadonlyMap<string, readonly string[]> | undefined
let byForm: ReadonlyMap<string, string> | undefined

/** What English calls the regions of the world; worked out when first asked for. */
export const regions = (): ReadonlyMap<string, readonly string[]> => {
  known ??= regionNames(['en'], OTHERS)
  return known
}

/** The codes by what the regions are called. */
export const codes = (): ReadonlyMap<string, string> => {
  byForm ??= codesByForm(regions())
  return byForm
}
