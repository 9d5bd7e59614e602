/** Whether business data and processes say the same of every request: compared from outside, row by row. */
@org.jspecify.annotations.NullMarked
package fr.maillon.workflow.agreement;
