import { findUnknownEnds } from '#core/flows/find-hosts.ts'
import { rememberLast } from './remember-last.ts'

/** What a search asks for at an end of a flow and is nowhere in the deployment. */
export const selectUnknownEnds = rememberLast(findUnknownEnds)
