internal import MVCC
internal import Raft
internal import Storage

// What is done between groups of entries.
extension ApplyThread {
    func sweepSome() throws(StoreError) {
        guard var sweep = self.sweep else { return }
        do {
            let change = try self.context.state.change()
            let isUnfinished = try sweep.step(in: change, records: Self.sweepMax)
            change.setSweptRevision(sweep.position.main)
            try change.commit()
            self.sweptRevision = sweep.position.main
            self.sweep = isUnfinished ? sweep : nil
            // There may be room again.
            self.noteApplied()
        } catch {
            throw StoreError(storage: error)
        }
    }

    func answerSweepWaits() {
        guard !self.sweepWaits.isEmpty else { return }
        // A sweep that stands at a revision may not be through with it.
        let position = self.sweep?.position.main ?? .max
        for wait in self.sweepWaits where wait.revision < position { wait.answer.respond(.success(())) }
        self.sweepWaits.removeAll { $0.revision < position }
    }
}
