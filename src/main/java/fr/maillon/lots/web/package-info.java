/** The pages on which a request is split and a lot's deadline and fate are decided. */
package fr.maillon.lots.web;
