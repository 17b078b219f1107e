/** What a command will not do, told to an editor with the way out; no fault of the program. */
export class Refusal extends Error {}

/** A command that came so far that the next one finishes it: what it left must stay. The message says so, in Dutch. */
export class Unfinished extends Refusal {}
