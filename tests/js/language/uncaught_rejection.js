await Promise.all([Promise.resolve(1), Promise.reject(new TypeError("rejected"))]);
// error: TypeError: rejected
