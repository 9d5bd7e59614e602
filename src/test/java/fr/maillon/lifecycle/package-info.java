/** People who play whole life cycles through the services, for tests inside the server. */
package fr.maillon.lifecycle;
