/** Pages on which an administrator sees and edits trades. */
package fr.maillon.catalogue.web;
