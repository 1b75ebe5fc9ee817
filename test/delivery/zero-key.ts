/** The private key 00 01 02 … 1f, and what `age-keygen -y` of the `age` program gives for it. */
export const zeroKey = {
  identity: 'AGE-SECRET-KEY-1QQQSYQCYQ5RQWZQFPG9SCRGWPUGPZYSNZS23V9CCRYDPK8QARC0SWRYDWG',
  recipient: 'age13aqvttdk3ujkyjh9kg2w5an6dmy5mq5a84a4uxk3hfhnugfc9p0sy5p2wh',
};
