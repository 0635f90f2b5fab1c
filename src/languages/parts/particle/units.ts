import type { SubjectRules } from '../subjectRules.ts'
import type { QuantityRules } from '../units.ts'

/** What the words around a figure do, by the tagger's own classes and by the words themselves. */
export interface ParticleSubjectRules
  extends Pick<SubjectRules, 'counted' | 'possessive' | 'sameSubject' | 'respectively'> {
  /** Classes of words that a noun phrase is built of, that tell when, that name a place, that a verb may be made of (死亡). */
  readonly classes: {
    readonly noun: RegExp
    readonly when: RegExp
    readonly place: RegExp
    readonly act: RegExp
    readonly particle: RegExp
    readonly verb: RegExp
    /** Verbs that only help the one before them: 支持している. */
    readonly auxiliary: RegExp
    readonly number: RegExp
    /** Nouns that a number may count directly. */
    readonly counted: RegExp
    readonly suffix: RegExp
    /** What makes a noun of an adjective: さ. */
    readonly nominal: RegExp
  }
  /** Dictionary forms of the verb that makes an act of a noun: する. */
  readonly makesAct: ReadonlySet<string>
  /** Dictionary forms of verbs that say nothing without what stands before them: なる. */
  readonly empty: ReadonlySet<string>
  /** Particles that go on with a verb: に + よると. Dictionary forms of the verbs. */
  readonly linking: ReadonlySet<string>
  /** Marks inside a name: ・. */
  readonly inner: RegExp
  /** Marks that end no clause: 朝/夕. */
  readonly weak: RegExp
  /** The comma, and marks that set a figure beside its noun (罰金：2万円); anchored at both ends. */
  readonly comma: RegExp
  readonly colon: RegExp
  /** Ends a sentence. */
  readonly stop: RegExp
  /** The end of an act that only leads on to the next clause: 支持し. */
  readonly leadingOn: RegExp
  /** Opening and closing marks, and the marks that end a sentence or a clause. */
  readonly opening: RegExp
  readonly closing: RegExp
  /** What belongs to a figure behind its unit: 以上, 増; anchored. */
  readonly tail: RegExp
  /** Endings of noun phrases that tell when or what is compared with: 前年比, 当時. */
  readonly when: RegExp
  /** Nouns that grade a figure: 合計, わずか. */
  readonly fillers: ReadonlySet<string>
  /** Nouns too empty to be a subject: 人々, こと. */
  readonly vague: ReadonlySet<string>
  /** Names of everywhere: 全国. */
  readonly everywhere: ReadonlySet<string>
  /** Scales that only name the unit: マグニチュード. */
  readonly scales: RegExp
  /** Nouns behind a figure that are its change, not its thing: 5％の増加. */
  readonly changes: RegExp
  /** Of which some are counted: うち. */
  readonly among: RegExp
  /** Particles by what they do; anchored at both ends. */
  readonly particles: {
    /** が alone, の alone, and any that marks a noun of the verb. */
    readonly nominative: RegExp
    readonly genitive: RegExp
    readonly cased: RegExp
    /** Those that a linking verb goes on. */
    readonly linked: RegExp
    /** Behind what somebody is said to be: 軽傷という. */
    readonly quoting: RegExp
    readonly topic: RegExp
    readonly subject: RegExp
    readonly object: RegExp
    readonly target: RegExp
    readonly purpose: RegExp
    readonly means: RegExp
    readonly owner: RegExp
    /** Behind a figure: what joins it to its noun. */
    readonly possessive: RegExp
    readonly and: RegExp
    readonly compare: RegExp
    readonly condition: RegExp
  }
  /** Dictionary forms of verbs that join a figure to what it measures: 上る, 達する; behind them a noun may be what is measured. */
  readonly levels: ReadonlySet<string>
  /** What is said to be needed behind a condition: 架けるには30億円が必要. */
  readonly needed: RegExp
  /** Units of how often, in which what is done is counted. */
  readonly often: RegExp
  /** Units of people. */
  readonly people: RegExp
}

/** What units and subjects of figures are read with where particles tell what each phrase does. */
export interface ParticleUnitRules extends QuantityRules {
  readonly subjects: ParticleSubjectRules
}
