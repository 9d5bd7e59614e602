/** The process engine in the server: how it is built, started, moved and mirrored. The only place that knows it. */
package fr.maillon.workflow.engine;
