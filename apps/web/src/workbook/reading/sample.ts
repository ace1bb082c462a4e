import { type WorkbookReading, readWorkbook } from '@excel-ai-chat/workbook'

/** The sample workbook, until the package brings one of its own. */
export function sampleReading(): Promise<WorkbookReading> {
  const regions = ['North', 'South', 'East', 'West']
  const products = ['Tea', 'Coffee', 'Cocoa', 'Juice', 'Water']
  const lines = ['Order,Date,Region,Product,Units,Price,Amount,Paid']
  for (let index = 0; index < 200; index++) {
    const units = 1 + ((index * 37) % 23)
    const price = 2 + ((index * 13) % 9) + 0.5
    const date = `2024-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + ((index * 7) % 28)).padStart(2, '0')}`
    lines.push(
      `SO-${String(1001 + index)},${date},${regions[(index * 7) % 4]},${products[(index * 3) % 5]},${units},${price},${units * price},${index % 3 === 0 ? 'FALSE' : 'TRUE'}`,
    )
  }
  return readWorkbook(new TextEncoder().encode(lines.join('\n')), 'Orders.csv')
}
