/// Why a snapshot can not be read or restored. Nothing is left behind when it is thrown.
package struct SnapshotError: Error, Sendable {
    /// The kind of failure.
    package enum Code: String, Sendable, CaseIterable {
        /// The file can not be opened or read, or the restored one not written.
        case inputOutput
        /// The file has no hash at its end, and it was not said that it need not have one.
        case missingHash
        /// The file is not what the hash at its end was made of.
        case wrongHash
        /// The file is no etcd's database, or a damaged one.
        case damaged
        /// The directory to restore into is there already.
        case directoryTaken
        /// What is asked for does not fit together.
        case invalidOption
        /// The file holds what can not be kept.
        case unsupported
    }

    /// The kind of failure.
    package var code: Code
    /// What failed, for people; etcd's own text where it has one.
    package var message: String

    /// A failure, described.
    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// A failure of the layers below.
    init(_ error: any Error) {
        switch error {
        case let error as SnapshotError:
            self = error
        default:
            let failure = StoreError(storage: error)
            let cause = (failure.cause as? any CustomStringConvertible)?.description
            self.init(failure.code == .corrupt ? .damaged : .inputOutput, cause ?? failure.message)
        }
    }
}

extension SnapshotError: CustomStringConvertible {
    package var description: String { self.message }
}
