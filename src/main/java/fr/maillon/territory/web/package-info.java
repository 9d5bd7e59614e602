/** Pages on which an administrator sees and sets territories. */
package fr.maillon.territory.web;
