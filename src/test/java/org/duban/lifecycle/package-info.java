/**
 * The state tables of the life cycle as a small model of their own, and random commands
 * that drive the house and the model side by side.
 */
package org.duban.lifecycle;
