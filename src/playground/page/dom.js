/** Makes an element. Text goes in as text, never as markup. */
export const h = (tag, properties = {}, ...children) => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
    else if (name in element) element[name] = value
    else element.setAttribute(name, value)
  }
  element.append(
    ...children
      .flat(Number.POSITIVE_INFINITY)
      .filter((child) => child !== undefined && child !== null && child !== false),
  )
  return element
}

export const $ = (id) => document.getElementById(id)

/** A number as a colour of the stripe beside an embed. */
export const stripe = (element, colour) => {
  if (Number.isInteger(colour)) element.style.setProperty('--stripe', `#${colour.toString(16).padStart(6, '0')}`)
  return element
}
