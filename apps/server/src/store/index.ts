export type {
  ConversationStore,
  HistoryFilter,
  NewTurn,
  RepeatedTurn,
  SettledTurn,
  StartedTurn,
} from './conversation-store.ts'
export type { Owner } from './owner.ts'
export { toSearchWords } from './search-text.ts'
