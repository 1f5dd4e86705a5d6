/// The view of selective integration: a network without and with it, everybody at one place in both.
@NullMarked
package samenspel.diagram.view.integration;

import org.jspecify.annotations.NullMarked;
