### The warranty that a shop stated: how long it answers for accounts that do not work.

# A line on an order's card and above an account's fields. $when is a date and time. [yes]: some accounts came later,
# and their warranty ends later.
warranty-until = { $least ->
    [yes] 🛡 Shop's warranty: until { $when } at the earliest
   *[no] 🛡 Shop's warranty: until { $when }
}
# A notice. $left is when it ends, such as "in 5 hours" or "17:30 UTC".
push-warranty = 🛡 <b>Order #{ $number }</b>: the shop's warranty ends { $left }.
# Below it. "Report a problem" is a button.
push-warranty-advice = Check now whether everything works. If something does not, use <b>Report a problem</b> before it ends.
