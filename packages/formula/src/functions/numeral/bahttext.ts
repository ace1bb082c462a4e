import { defineFunction, number } from '../define.ts'

const digits = ['ศูนย์', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า']
const places = ['', 'สิบ', 'ร้อย', 'พัน', 'หมื่น', 'แสน']

/** An amount in Thai words, in baht and satang. https://support.microsoft.com/office/bahttext-function */
export const BAHTTEXT = defineFunction({
  name: 'BAHTTEXT',
  parameters: [number('number')],
  run: ([value]) => {
    const satang = BigInt(Math.round(Math.abs(value) * 100))
    const sign = value < 0 && satang > 0n ? 'ลบ' : ''
    const baht = satang / 100n
    const part = satang % 100n
    const whole = baht === 0n ? '' : `${inWords(baht)}บาท`
    if (part === 0n) return `${sign}${whole === '' ? `${digits[0]}บาท` : whole}ถ้วน`
    return `${sign}${whole}${inWords(part)}สตางค์`
  },
})

function inWords(value: bigint): string {
  const millions = value / 1_000_000n
  const front = millions === 0n ? '' : `${inWords(millions)}ล้าน`
  return front + below(Number(value % 1_000_000n), front !== '')
}

/** @param follows true where a higher number stands before, which changes how a final 1 is read */
function below(value: number, follows: boolean): string {
  let words = ''
  for (let place = 5; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) continue
    if (place === 1 && digit === 1) words += places[1]
    else if (place === 1 && digit === 2) words += `ยี่${places[1]}`
    else if (place === 0 && digit === 1 && (follows || words !== '')) words += 'เอ็ด'
    else words += `${digits[digit]}${places[place]}`
  }
  return words
}
