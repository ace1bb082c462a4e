export function element(tag: 'div' | 'span', className: string, role?: string): HTMLElement {
  const created = document.createElement(tag)
  created.className = className
  if (role !== undefined) created.role = role
  return created
}
