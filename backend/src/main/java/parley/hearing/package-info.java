/** Both sides heard: who says that they are not, what is agreed then, and those to whom a conversation is hard. */
package parley.hearing;
