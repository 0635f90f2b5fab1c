// opencc-js types its converters but not its tables.
declare module 'opencc-js/dict/*' {
  const table: string
  export default table
}
