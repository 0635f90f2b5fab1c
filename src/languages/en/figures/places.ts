import type { Place } from '../../parts/units.ts'

/** Which country an article is about, by the places, peoples and offices that it names. */
export const places: readonly Place[] = [
  {
    tag: 'US',
    words:
      /\b(?:U\.S\.|US\b|United States|Americans?|Washington|New York|California|Texas|Florida|Chicago|Los Angeles|San Francisco|Boston|White House|Congress|Senate|Pentagon|Wall Street|Federal Reserve|Republicans?|Democrats?)/g,
  },
  {
    tag: 'GB',
    words:
      /\b(?:U\.K\.|UK\b|United Kingdom|Britain|British|Britons?|England|English|Scotland|Scottish|Wales|Welsh|London|Manchester|Birmingham|Liverpool|Glasgow|Edinburgh|Westminster|Downing Street|Tory|Tories|NHS|MPs)\b/g,
  },
  { tag: 'CA', words: /\b(?:Canada|Canadians?|Ottawa|Toronto|Vancouver|Montreal|Calgary|Ontario|Quebec|Alberta)\b/g },
  {
    tag: 'AU',
    words:
      /\b(?:Australia|Australians?|Sydney|Melbourne|Canberra|Brisbane|Perth|Adelaide|Queensland|Victorian?|NSW|Tasmania)\b/g,
  },
  { tag: 'NZ', words: /\b(?:New Zealand|New Zealanders?|Kiwis?|Auckland|Wellington|Christchurch|Dunedin)\b/g },
  { tag: 'SG', words: /\b(?:Singapore|Singaporeans?|HDB)\b/g },
  { tag: 'HK', words: /\b(?:Hong Kong|Hongkongers?|Kowloon|Lantau|Hang Seng)\b/g },
  {
    tag: 'TW',
    words:
      /\b(?:Taiwan|Taiwanese|Taipei|Kaohsiung|Taichung|Tainan|Hsinchu|Taoyuan|Legislative Yuan|Executive Yuan)\b|\bNT ?\$/g,
  },
  { tag: 'CN', words: /\b(?:China|Chinese|Beijing|Shanghai|Shenzhen|Guangzhou|Communist Party)\b/g },
  { tag: 'JP', words: /\b(?:Japan|Japanese|Tokyo|Osaka|Kyoto|Nikkei)\b/g },
  { tag: 'IN', words: /\b(?:India|Indians?|Delhi|Mumbai|Bengaluru|Bangalore|Kolkata|Chennai|Modi|BJP|crore|lakh)\b/g },
  { tag: 'PK', words: /\b(?:Pakistan|Pakistanis?|Karachi|Lahore|Islamabad)\b/g },
  { tag: 'LK', words: /\b(?:Sri Lanka|Sri Lankans?|Colombo)\b/g },
  { tag: 'NP', words: /\b(?:Nepal|Nepali|Nepalese|Kathmandu)\b/g },
  { tag: 'IE', words: /\b(?:Ireland|Irish|Dublin|Cork|Galway|Taoiseach|Dáil)\b/g },
  { tag: 'DE', words: /\b(?:Germany|Germans?|Berlin|Munich|Frankfurt|Hamburg)\b/g },
  { tag: 'FR', words: /\b(?:France|French|Paris|Lyon|Marseille)\b/g },
  { tag: 'IT', words: /\b(?:Italy|Italians?|Rome|Milan)\b/g },
  { tag: 'ES', words: /\b(?:Spain|Spanish|Madrid|Barcelona|Catalan|Catalonia)\b/g },
  { tag: 'NL', words: /\b(?:Netherlands|Dutch|Amsterdam|The Hague)\b/g },
  { tag: 'CH', words: /\b(?:Switzerland|Swiss|Zurich|Geneva|Bern)\b/g },
  { tag: 'SE', words: /\b(?:Sweden|Swedish|Swedes?|Stockholm)\b/g },
  { tag: 'NO', words: /\b(?:Norway|Norwegians?|Oslo)\b/g },
  { tag: 'DK', words: /\b(?:Denmark|Danish|Danes?|Copenhagen)\b/g },
  { tag: 'CZ', words: /\b(?:Czech|Czechs?|Prague)\b/g },
  { tag: 'IS', words: /\b(?:Iceland|Icelandic|Reykjavik)\b/g },
  { tag: 'MX', words: /\b(?:Mexico|Mexicans?)\b/g },
  { tag: 'PH', words: /\b(?:Philippines?|Filipinos?|Manila)\b/g },
  { tag: 'AR', words: /\b(?:Argentina|Argentines?|Buenos Aires)\b/g },
  { tag: 'CL', words: /\b(?:Chile|Chileans?|Santiago)\b/g },
  { tag: 'CO', words: /\b(?:Colombia|Colombians?|Bogot[aá])\b/g },
  { tag: 'CU', words: /\b(?:Cuba|Cubans?|Havana)\b/g },
  { tag: 'EG', words: /\b(?:Egypt|Egyptians?|Cairo)\b/g },
  { tag: 'LB', words: /\b(?:Lebanon|Lebanese|Beirut)\b/g },
  { tag: 'SY', words: /\b(?:Syria|Syrians?|Damascus)\b/g },
  { tag: 'ZA', words: /\b(?:South Africa|South Africans?|Johannesburg|Cape Town|Pretoria)\b/g },
]
