/** What a maintainer reads of a refresh: the title, the text and the labels of its pull request. */
package org.portregistry.publish.pullrequest;
