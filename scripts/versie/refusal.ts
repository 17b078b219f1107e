/** What a command will not do, told to an editor with the way out; no fault of the program. */
export class Refusal extends Error {}
