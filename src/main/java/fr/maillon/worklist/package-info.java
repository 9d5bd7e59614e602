/** What waits for whom: the work items and the coordinator's list. May use identity. */
@org.jspecify.annotations.NullMarked
package fr.maillon.worklist;
