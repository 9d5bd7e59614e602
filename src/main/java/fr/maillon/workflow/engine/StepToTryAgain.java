package fr.maillon.workflow.engine;

/** A step that had stopped may be taken again. */
record StepToTryAgain(String job) {}
