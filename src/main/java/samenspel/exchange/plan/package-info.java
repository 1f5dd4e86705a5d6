/// The import of tables as a plan that can be looked at and corrected before it is read: what each table and column is, in
/// which layer and wave, which codes mean what, and which names are the same organisation. A plan nobody corrected gives
/// what reading gives. A plan is a value; every correction gives another one.
package samenspel.exchange.plan;
