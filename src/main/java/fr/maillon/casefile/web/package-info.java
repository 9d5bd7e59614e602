/** The pages of a request and the work list. */
package fr.maillon.casefile.web;
