/** Characters that a reader cannot see and that turn the order of letters round, or are damage: half a sign too (`\uD800` alone). */
export const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffd-\uffff\p{Cs}]/u;
