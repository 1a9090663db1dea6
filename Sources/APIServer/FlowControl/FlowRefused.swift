/// The server does too much already; the client may try again in a second.
struct FlowRefused: Error {
    /// Nil where no flow schema has a say: the limit of all requests was reached.
    var ticket: FlowTicket?
}
