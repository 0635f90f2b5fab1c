import { wordsOf } from '../../../text/lexicon.ts'

const listOf = (list: string): string[] =>
  list
    .split(/[,\n]/u)
    .map((one) => one.trim())
    .filter((one) => one !== '')

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** The names of the regions that CLDR knows, without what it adds to them: Hong Kong SAR China. */
const regions = (): string[] => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  return LETTERS.flatMap((first) => LETTERS.map((second) => names.of(first + second)))
    .filter((name) => name !== undefined)
    .flatMap((name) => name.replace(/ SAR China$/u, '').split(/ & | \(|\)/u))
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'Unknown Region')
}

/** Countries as the news calls them. */
const COUNTRIES = listOf(`
  United States, United States of America, America, US, U.S., USA, U.S.A., United Kingdom, UK, U.K., Britain, Great Britain, England, Scotland, Wales, Northern Ireland, Turkey, Russia, Russian Federation,
  Soviet Union, USSR, Yugoslavia, Czechoslovakia, Czech Republic, Macedonia, Burma, Myanmar, Ivory Coast, Congo, Democratic Republic of Congo, North Korea, South Korea, Korea, East Germany,
  West Germany, Holland, Bosnia, Herzegovina, Palestine, West Bank, Gaza, Gaza Strip, Kosovo, Crimea, Kurdistan, Catalonia, Bavaria, Saxony, Normandy, Brittany, Tuscany, Sicily, Sardinia, Lombardy,
  Andalusia, Flanders, Wallonia, Transylvania, Siberia, Chechnya, Dagestan, Donbas, Tibet, Xinjiang, Inner Mongolia, Kashmir, Punjab, Gujarat, Kerala, Tamil Nadu, Bihar, Maharashtra, Bengal, Sindh,
  Mainland China, People's Republic of China, Republic of China, Republic of Ireland, Emirates, UAE, U.A.E., Darfur, Zanzibar, Somaliland, Persia, Prussia, Ottoman Empire, Roman Empire`)

const STATES = listOf(`
  Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland,
  Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon,
  Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming, Puerto Rico, Guam, Washington D.C., Washington DC,
  D.C., DC, District of Columbia, Ala., Ariz., Ark., Calif., Colo., Conn., Del., Fla., Ga., Ill., Ind., Kan., Ky., La., Mass., Md., Mich., Minn., Miss., Mo., Mont., Neb., Nev., N.H., N.J., N.M.,
  N.Y., B.C., N.C., N.D., Okla., Ore., Pa., R.I., S.C., S.D., Tenn., Tex., Va., Vt., Wash., W.Va., Wis., Wyo., NYC, Ontario, Quebec, Québec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland,
  Labrador, Yukon, Prince Edward Island, New South Wales, Queensland, Tasmania, Western Australia, South Australia, Northern Territory`)

const CITIES = listOf(`
  Abidjan, Abu Dhabi, Abuja, Acapulco, Accra, Addis Ababa, Adelaide, Aden, Albany, Albuquerque, Aleppo, Alexandria, Algiers, Amman, Amsterdam, Anchorage, Ankara, Annapolis, Antwerp, Asheville, Astana, Athens, Atlanta,
  Auckland, Austin, Baghdad, Baku, Bali, Baltimore, Bamako, Bangalore, Bangkok, Barcelona, Basel, Basra, Bath, Baton Rouge, Beijing, Beirut, Belfast, Belgrade, Bengaluru, Benghazi, Bergen, Berkeley, Berlin, Bern, Bilbao, Birmingham,
  Bogotá, Bogota, Boise, Bologna, Bombay, Bonn, Bordeaux, Boston, Boulder, Bradford, Brasília, Brasilia, Bratislava, Bremen, Brighton, Brisbane, Bristol, Brussels, Bucharest, Budapest, Buenos Aires, Buffalo, Busan,
  Cairo, Calais, Calcutta, Calgary, Cambridge, Canberra, Cancún, Cannes, Cape Town, Caracas, Cardiff, Casablanca, Charleston, Charlotte, Chengdu, Chelsea, Chennai, Chernobyl, Chicago, Chittagong, Christchurch, Cincinnati, Cleveland,
  Cologne, Colombo, Columbus, Copenhagen, Córdoba, Cork, Coventry, Dakar, Dallas, Damascus, Dar es Salaam, Darwin, Davos, Dayton, Delhi, Denver, Derby, Des Moines, Detroit, Dhaka, Doha, Donetsk, Dortmund, Dresden, Dubai,
  Dublin, Dundee, Durban, Durham, Düsseldorf, Dusseldorf, Edinburgh, Edmonton, El Paso, Essen, Exeter, Fargo, Ferguson, Florence, Frankfurt, Fort Worth, Fort Lauderdale, Fukuoka, Fukushima, Geneva, Genoa, Ghent, Glasgow, Gothenburg,
  Grozny, Guadalajara, Guangzhou, Guatemala City, Halifax, Hamburg, Hanoi, Hanover, Harare, Hartford, Havana, Helsinki, Hiroshima, Ho Chi Minh City, Hollywood, Honolulu, Houston, Huddersfield, Hull, Hyderabad, Indianapolis, Ipswich, Islamabad,
  Istanbul, Izmir, Jacksonville, Jakarta, Jeddah, Jerusalem, Johannesburg, Juba, Kabul, Kampala, Kandahar, Kansas City, Karachi, Kathmandu, Kharkiv, Khartoum, Kiev, Kyiv, Kigali, Kingston, Kinshasa, Kobe, Kolkata, Kuala Lumpur, Kunduz,
  Kyoto, La Paz, Lagos, Lahore, Lancaster, Las Vegas, Lausanne, Leeds, Leicester, Leipzig, Liège, Lille, Lima, Limerick, Lisbon, Little Rock, Liverpool, Ljubljana, London, Los Angeles, Louisville, Luanda, Lusaka, Lviv, Lyon, Macau, Madison, Madrid,
  Malmö, Manchester, Manhattan, Manila, Marrakech, Marseille, Mecca, Medellín, Medina, Melbourne, Memphis, Mexico City, Miami, Milan, Milwaukee, Minneapolis, Minsk, Mogadishu, Mombasa, Montevideo, Monterrey, Montreal, Montréal,
  Moscow, Mosul, Mumbai, Munich, Nagasaki, Nagoya, Nairobi, Nanjing, Naples, Nashville, Newark, Newcastle, New Delhi, New Haven, New Orleans, New York City, Nice, Nicosia, Norfolk, Norwich, Nottingham, Oakland, Odessa, Oklahoma City, Omaha, Orlando,
  Osaka, Oslo, Ottawa, Oxford, Palermo, Palm Beach, Palmyra, Paris, Perth, Peshawar, Philadelphia, Phnom Penh, Phoenix, Pittsburgh, Plymouth, Port-au-Prince, Portland, Porto, Portsmouth, Prague, Pretoria, Providence, Pyongyang, Quito, Rabat, Raleigh,
  Ramallah, Raqqa, Reykjavik, Richmond, Riga, Rio de Janeiro, Rio, Riyadh, Rome, Rotterdam, Sacramento, Saigon, Salt Lake City, Salzburg, San Antonio, San Diego, San Francisco, San Jose, San José, San Juan, San Salvador,
  Sanaa, Santa Fe, Santa Barbara, Santa Monica, Santiago, São Paulo, Sao Paulo, Sarajevo, Scottsdale, Seattle, Seoul, Seville, Shanghai, Sheffield, Shenzhen, Sheffield, Silicon Valley, Skopje, Sofia, Southampton, Spokane, St Petersburg, St. Petersburg, St. Louis, St Louis, St. Paul,
  Stockholm, Strasbourg, Stuttgart, Sunderland, Surrey, Swansea, Sydney, Taipei, New Taipei, New Taipei City, Taichung, Kaohsiung, Tainan, Taoyuan, Hsinchu, Keelung, Chiayi, Changhua, Yunlin, Nantou, Miaoli, Yilan, Hualien, Taitung, Pingtung, Penghu, Kinmen, Tallinn, Tampa, Tashkent, Tbilisi, Tegucigalpa, Tehran, Tel Aviv, The Hague, Tianjin, Tijuana, Tirana, Tokyo, Toledo, Toronto, Toulouse, Trenton, Tripoli, Tucson, Tulsa, Tunis, Turin,
  Ulaanbaatar, Utrecht, Valencia, Vancouver, Vatican, Vatican City, Venice, Verona, Versailles, Vienna, Vientiane, Vilnius, Vladivostok, Waco, Warsaw, Washington, Wellington, Westminster, Winnipeg, Wolverhampton, Wuhan, Yangon, Yerevan, Yokohama, York, Zagreb, Zurich, Zürich`)

const REGIONS = listOf(`
  Africa, Asia, Europe, Antarctica, Arctic, Antarctic, Oceania, Australasia, Eurasia, Scandinavia, Latin America, North America, South America, Central America, Middle East, Far East, Southeast Asia, East Asia, South Asia, Central Asia, West Africa, East Africa, North Africa, Sub-Saharan Africa,
  Eastern Europe, Western Europe, Balkans, Caribbean, Mediterranean, Pacific, Atlantic, Sahara, Sahel, Himalayas, Alps, Andes, Rockies, Rhine, Danube, Thames, Nile, Amazon, Mekong, Yangtze, Ganges, Volga, Mississippi River, Midwest, New England, West Coast, East Coast, Bay Area,
  Brooklyn, Bronx, Queens, Harlem, Staten Island, Long Island, Wall Street, Capitol Hill, Broadway, Sussex, Kent, Essex, Devon, Cornwall, Yorkshire, Lancashire, Cumbria, Norfolk, Suffolk, Somerset, Dorset, Hampshire, Wiltshire, Cheshire, Merseyside, Cotswolds,
  Downing Street, Whitehall, Kremlin, White House, Pentagon, Vatican, Ground Zero, Guantanamo, Guantánamo Bay, Mar-a-Lago, Chinatown, Earth, Mars, Jupiter, Saturn`)

const DEMONYMS = wordsOf(`
  Afghan Albanian Algerian American Andorran Angolan Arab Argentine Argentinian Armenian Australian Austrian Azerbaijani Bahraini Bangladeshi Belarusian Belgian Bolivian Bosnian Brazilian
  British Bulgarian Burmese Cambodian Cameroonian Canadian Catalan Chechen Chilean Chinese Colombian Congolese Croatian Cuban Cypriot Czech Danish Dominican Dutch Ecuadorian Egyptian
  English Estonian Ethiopian European Filipino Finnish French Georgian German Ghanaian Greek Guatemalan Haitian Honduran Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish
  Israeli Italian Ivorian Jamaican Japanese Jordanian Kazakh Kenyan Korean Kosovar Kurdish Kuwaiti Kyrgyz Laotian Latvian Lebanese Liberian Libyan Lithuanian Macedonian Malaysian Malian Maltese
  Mexican Moldovan Mongolian Montenegrin Moroccan Mozambican Namibian Nepalese Nepali Nicaraguan Nigerian Norwegian Omani Pakistani Palestinian Panamanian Paraguayan Persian Peruvian Polish Portuguese
  Puerto-Rican Qatari Romanian Russian Rwandan Salvadoran Saudi Scottish Senegalese Serbian Singaporean Slovak Slovakian Slovene Slovenian Somali Soviet Spanish Sudanese Swedish Swiss Syrian Taiwanese Tajik
  Tanzanian Thai Tibetan Tunisian Turkish Turkmen Ugandan Ukrainian Uruguayan Uyghur Uzbek Venezuelan Vietnamese Welsh Yemeni Zambian Zimbabwean African Asian Latino Latina Hispanic Caucasian Western Eastern
  Northern Southern Parisian Londoner Texan Californian Floridian Bavarian Sicilian Roman Viennese Hawaiian Alaskan Scandinavian Balkan Slavic Nordic Baltic Mediterranean Christian Muslim Islamic Jewish Catholic Protestant
  Orthodox Hindu Buddhist Sikh Sunni Shia Shiite Anglican Methodist Baptist Mormon Evangelical Lutheran Presbyterian Kurd Jew Turk Dane Swede Finn Pole Serb Croat Scot Briton Spaniard Greek Victorian Elizabethan Edwardian Georgian Communist Nazi Marxist Socialist
  Democratic Republican Democrat Conservative Labour Liberal Tory Labor Green Libertarian Independent Gothic Baroque Renaissance Celtic Arabic Hebrew Latin Mandarin Cantonese Hindi Urdu Swahili Afro-American African-American Native Black White Anglo-Saxon`)

/** Countries, which count as a body where they speak, as every other place doesn't. */
export const countries: ReadonlySet<string> = new Set([...regions(), ...COUNTRIES])

/** Countries, states, world cities, parts of the world and what is at home in the news by its address. */
export const places: ReadonlySet<string> = new Set([...countries, ...STATES, ...CITIES, ...REGIONS])

/** What tells where somebody belongs: peoples, faiths, parties' sides. Their plural is the word with an s. */
export const belongings: ReadonlySet<string> = new Set(DEMONYMS)
