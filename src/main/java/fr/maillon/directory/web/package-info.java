/** Pages on which clients and providers present themselves and coordinators check providers. */
package fr.maillon.directory.web;
