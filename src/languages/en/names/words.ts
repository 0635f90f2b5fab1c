import { wordsOf } from '../../../text/lexicon.ts'

/** Days, months, feasts: capitalised, and nobody. */
export const times: ReadonlySet<string> = new Set(
  wordsOf(`Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  January February March April May June July August September October November December Jan Jan. Feb Feb. Mar Mar. Apr Apr. Jun Jun. Jul Jul. Aug Aug. Sep Sep. Sept Sept. Oct Oct. Nov Nov. Dec Dec.
  Christmas Easter Thanksgiving Halloween Ramadan Eid Hanukkah Passover Diwali Lent Advent AD BC BCE CE GMT BST EST EDT PST PDT CET ET PT AM PM`),
)

/** Words of grammar, which start no name, in lower case. */
export const functionWords: ReadonlySet<string> = new Set(
  wordsOf(`a an the this that these those there here it its it’s it's he she they we you i his her hers their theirs our ours my mine your yours him them us me who whom whose what which when where why how
  in on at by for from to of with without within about above across after against along amid among around as before behind below beneath beside besides between beyond but despite down during except inside into like near
  off onto opposite out outside over past per since than through throughout till toward towards under underneath until unlike up upon via versus and or nor so yet if then else because although though while whereas whether unless once
  not no never none nobody nothing nowhere neither either both each every all any some many much most more less least few fewer several such same other another others one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred
  hundreds thousands millions billions dozens is are was were be been being am do does did doing done has have had having can could will would shall should may might must ought let lets let's let’s don't don’t
  why’s what’s that’s there’s here’s he’s she’s i’m i’ve i’d i’ll we’re we’ve you’re they’re what's that's there's here's he's she's i'm i've i'd i'll we're we've you're they're isn't aren't can't won't didn't doesn't`),
)

/** Other words that open sentences and headlines and are seldom a part of a name there, in lower case. */
export const openers: ReadonlySet<string> = new Set(
  wordsOf(`also too very just only even still again already always often sometimes usually perhaps maybe however meanwhile moreover furthermore therefore thus hence indeed instead otherwise nevertheless nonetheless additionally finally
  eventually recently later earlier now today tomorrow yesterday tonight soon ago later next last first second third fourth fifth lastly secondly firstly yes yeah ok okay oh ah well hey hello hi please thank thanks sorry
  according asked based given including following speaking regarding concerning considering compared depending due thanks owing born known named called seen set made taken told added born said says
  new old good great big small long short high low early late young best better worst worse own real true full whole half major minor former current recent latest local national international global foreign federal public private
  people person man men woman women child children boy boys girl girls family families friend friends guys folks everyone everybody someone somebody anyone anybody something anything everything
  police officers officials official authorities government governments lawmakers voters critics supporters experts analysts researchers scientists doctors students teachers workers residents protesters
  president prime minister senator governor mayor secretary chairman director professor doctor sir madam lord lady king queen prince princess mr mrs ms dr
  year years month months week weeks day days time times night nights morning evening afternoon way ways thing things world life work money part lot kind number group groups case cases point fact news report reports story stories
  asked answer question q a photo photos video watch read image source update updated breaking exclusive opinion editorial analysis copyright advertisement related editor's note`),
)
