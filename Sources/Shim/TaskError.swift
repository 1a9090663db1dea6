/// Why a request of the Task service was refused; it goes to the caller as a ttrpc status.
struct TaskError: Error, Equatable {
    /// gRPC's code numbers.
    enum Code: Int32 {
        case unknown = 2
        case invalidArgument = 3
        case notFound = 5
        case alreadyExists = 6
        case resourceExhausted = 8
        case failedPrecondition = 9
        case unimplemented = 12
        case `internal` = 13
    }

    var code: Code
    var message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
