### The marketplace's words for the state of an order or a rented number, such as "Status: Completed". English
### customers see the marketplace's own word.

status-pending = Pending
status-in-progress = In progress
status-completed = Completed
status-delivered = Delivered
# Less than was ordered.
status-partial = Partial
status-canceled = Canceled
# The money was returned.
status-refunded = Refunded
status-failed = Failed
# Of a rented number: its time is over.
status-expired = Expired
# Of a rented number: it can receive an SMS.
status-active = Active
status-code-received = Code received
