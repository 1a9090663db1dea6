/// A benchmark that could not be run.
struct BenchError: Error, CustomStringConvertible {
    var message: String
    var description: String { self.message }
}
