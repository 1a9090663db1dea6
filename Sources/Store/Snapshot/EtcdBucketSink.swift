internal import Storage

/// Takes an etcd's database bucket by bucket, in order.
protocol EtcdBucketSink: AnyObject {
    func beginBucket(_ name: [UInt8])
    func put(_ key: [UInt8], _ value: [UInt8]) throws(StorageError)
    func endBucket() throws(StorageError)
}

extension BoltWriter: EtcdBucketSink {}
