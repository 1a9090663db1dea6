internal import Linux

/// Who wants to know of which child's end.
///
/// A container's first process becomes the shim's child when the OCI runtime that started it exits, and may itself be
/// gone before its pid is known here; so ends that nobody claims yet are kept while a call of the runtime is open.
struct ChildTable {
    /// How a child ended, and when that was seen.
    struct Exit: Equatable {
        var status: Int32
        /// Nanoseconds since the Unix epoch.
        var time: Int64
    }

    private var claims: [Int32: (Exit) -> Void] = [:]
    private var unclaimed: [Int32: Exit] = [:]
    private var openCalls = 0

    /// A call of the OCI runtime begins: orphans may appear from now on.
    mutating func callBegan() { self.openCalls += 1 }

    /// It is over and what it left behind has been claimed.
    mutating func callEnded() {
        self.openCalls -= 1
        if self.openCalls == 0 { self.unclaimed.removeAll() }
    }

    /// Asks to be told of a child's end. Answers it at once if it has ended already.
    mutating func claim(_ pid: Int32, _ handler: @escaping (Exit) -> Void) -> Exit? {
        if let exit = self.unclaimed.removeValue(forKey: pid) { return exit }
        self.claims[pid] = handler
        return nil
    }

    /// A child has ended: answers whom to tell.
    mutating func ended(_ pid: Int32, _ exit: Exit) -> ((Exit) -> Void)? {
        if let claim = self.claims.removeValue(forKey: pid) { return claim }
        if self.openCalls > 0 { self.unclaimed[pid] = exit }
        return nil
    }
}
